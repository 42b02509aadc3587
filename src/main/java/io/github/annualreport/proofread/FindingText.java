package io.github.annualreport.proofread;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.manuscript.Passage;

/** Says a finding as a diagnostic: where it stands, in which sentence, by which standard. */
public final class FindingText {

  private static final String FAMILY = "check/";
  private static final int LONGEST = 60;

  private FindingText() {}

  public static Diagnostic of(Finding finding, SourcePosition position) {
    return bare(finding, position)
        .withHint(place(finding.passage(), finding.start()))
        .withHint(basis(finding.rule()));
  }

  /** As above, where the reader sees the sentence beside it. */
  public static Diagnostic inPlace(Finding finding, SourcePosition position) {
    return bare(finding, position).withHint(basis(finding.rule()));
  }

  private static Diagnostic bare(Finding finding, SourcePosition position) {
    ProofRule rule = finding.rule();
    return Diagnostic.of(rule.level().severity(), code(rule), position, finding.message());
  }

  private static String basis(ProofRule rule) {
    return "依据：" + rule.basis();
  }

  /** The code of a rule in diagnostics. */
  public static String code(ProofRule rule) {
    return FAMILY + rule.id();
  }

  /** 第 12 段，在“一、总体情况”“（一）学习”之下：the sentence. */
  public static String place(Passage passage, int at) {
    String above =
        passage.headings().isEmpty() ? "" : "，在“" + String.join("”“", passage.headings()) + "”之下";
    String place = "第 " + passage.number() + " 段" + above + "：" + sentence(passage.text(), at);
    return place.replaceAll("\uFFFC+", "…");
  }

  private static String sentence(String text, int at) {
    int start = at;
    while (start > 0 && "。；！？".indexOf(text.charAt(start - 1)) < 0 && at - start < LONGEST / 2) {
      start--;
    }
    int end = at;
    while (end < text.length()
        && (end == at || "。；！？".indexOf(text.charAt(end - 1)) < 0)
        && end - start < LONGEST) {
      end++;
    }
    return (start > 0 && "。；！？".indexOf(text.charAt(start - 1)) < 0 ? "…" : "")
        + text.substring(start, end).strip()
        + (end < text.length() && "。；！？".indexOf(text.charAt(end - 1)) < 0 ? "…" : "");
  }
}
