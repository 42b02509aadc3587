package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.util.List;

/** Manuscripts read against every rule there is. */
public final class Readings {

  private Readings() {}

  /** All findings, hints included. */
  public static List<Finding> all(Manuscript manuscript) {
    return new Proofreader(rule -> true, List.of()).read(manuscript);
  }

  /** The place, the rule and what stands there with a few characters around it. */
  static String line(Finding finding) {
    String text = finding.passage().text();
    int from = Math.max(0, finding.start() - 8);
    int to = Math.min(text.length(), finding.end() + 8);
    return finding.rule().id() + "\t" + text.substring(from, to).replace("\t", "⇥");
  }

  /** Rules and messages, hints left out. */
  static List<String> lines(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.rule().level() != Level.I)
        .map(f -> f.rule().id() + " " + f.message())
        .toList();
  }
}
