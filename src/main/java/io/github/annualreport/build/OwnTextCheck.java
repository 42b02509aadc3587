package io.github.annualreport.build;

import io.github.annualreport.data.AuthoredText;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.TextManuscript;
import io.github.annualreport.proofread.Finding;
import io.github.annualreport.proofread.FindingText;
import io.github.annualreport.proofread.Level;
import io.github.annualreport.proofread.ProofRule;
import io.github.annualreport.proofread.Proofreader;
import io.github.annualreport.proofread.RuleCatalogue;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Proofreads the words of what the author wrote: the texts in the data and the 正文. */
public final class OwnTextCheck {

  /** Rules about words hold for a text before it is rendered; others only for a whole report. */
  private static final Set<String> FAMILIES = Set.of("WRD", "POL", "GRM", "DOC");

  /** What is no text in a 正文: look-ups, directives, comments. */
  private static final Pattern MARKUP =
      Pattern.compile("<#--.*?-->|\\$\\{[^}]*\\}|</?[#@][^>]*>", Pattern.DOTALL);

  private final Proofreader proofreader;

  public OwnTextCheck() {
    var catalogue = RuleCatalogue.standard();
    Set<String> ids =
        catalogue.all().stream()
            .filter(r -> r.level() != Level.I && !r.patterns().isEmpty())
            .map(ProofRule::id)
            .filter(id -> FAMILIES.contains(id.substring(0, 3)) && !id.equals("POL-14"))
            .collect(Collectors.toSet());
    this.proofreader = new Proofreader(catalogue, ids, List.of());
  }

  /** The texts of a data file, at their lines. */
  public void check(List<AuthoredText> passages, Diagnostics problems) {
    for (AuthoredText passage : passages) {
      var text = new SourceFile(passage.name(), masked(passage.text()).replaceAll("\\R", " "));
      for (Finding finding : proofreader.read(new TextManuscript().read(text))) {
        problems.add(
            Diagnostic.of(
                    finding.rule().level().severity(),
                    FindingText.code(finding.rule()),
                    place(passage.position(), finding.text()),
                    finding.message())
                .withHint("依据：" + finding.rule().basis()));
      }
    }
  }

  /** The words in the text as they stand on their line, or all of it where it is folded. */
  private static SourcePosition place(SourcePosition whole, String words) {
    String line = whole.file().line(whole.line()).orElse("");
    int length = line.codePointCount(0, line.length());
    int from = line.offsetByCodePoints(0, Math.min(whole.column() - 1, length));
    int at = line.indexOf(words, from);
    return at < 0 ? whole : whole.file().atUtf16(whole.line(), at + 1, words.length());
  }

  /** A text file of the author's own, at its lines. */
  public void check(SourceFile file, Diagnostics problems) {
    var masked = new SourceFile(file.name(), masked(file.text()));
    Manuscript manuscript = new TextManuscript().read(masked);
    proofreader.read(manuscript).forEach(f -> problems.add(unmasked(FindingText.of(file, f))));
  }

  /** Hints quote the text around a finding, where markup is left out. */
  private static Diagnostic unmasked(Diagnostic finding) {
    List<String> hints = finding.hints().stream().map(h -> h.replaceAll("\uFFFC+", "…")).toList();
    return new Diagnostic(
        finding.severity(),
        finding.code(),
        finding.position(),
        finding.message(),
        finding.label(),
        hints,
        finding.related(),
        finding.justification());
  }

  /** The same length and lines, with an object in the place of all markup. */
  private static String masked(String text) {
    return MARKUP.matcher(text).replaceAll(m -> m.group().replaceAll("[^\\r\\n]", "\uFFFC"));
  }
}
