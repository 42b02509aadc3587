package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.data.AuthoredText;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.document.Title;
import io.github.annualreport.manuscript.TextManuscript;
import io.github.annualreport.markdown.MarkdownManuscript;
import io.github.annualreport.proofread.Finding;
import io.github.annualreport.proofread.FindingText;
import io.github.annualreport.proofread.Level;
import io.github.annualreport.proofread.ProofRule;
import io.github.annualreport.proofread.Proofreader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proofreads the texts of one report: the author's own before they are rendered, and the finished
 * report. A finding for whose rule the author gives a reason (说明) is justified and stops nothing.
 *
 * @param reasons by the id of a rule, among other keys
 */
public record ReportProofreader(Map<String, String> reasons, Diagnostics problems) {

  /** Rules about words hold for a text before it is rendered; others only for a whole report. */
  private static final Set<String> WORDS = Set.of("WRD", "POL", "GRM", "DOC");

  /** Markup in a 正文: look-ups, directives, comments. */
  private static final Pattern MARKUP =
      Pattern.compile("<#--.*?-->|\\$\\{[^}]*\\}|</?[#@][^>]*>", Pattern.DOTALL);

  /** Rules about what an absent text, an absent figure or a zero leaves in a sentence. */
  private static final Set<String> HOLES =
      Set.of("PUN-06", "PUN-07", "PUN-11", "PUN-23", "PUN-24", "GRM-16", "NUM-21");

  public ReportProofreader {
    reasons = Map.copyOf(reasons);
  }

  /** Proofreads the texts of a data file, at their lines. */
  void texts(List<AuthoredText> texts) {
    Proofreader proofreader = words();
    for (AuthoredText text : texts) {
      var file = new SourceFile(text.name(), masked(text.text()).replaceAll("\\R", " "));
      for (Finding finding : proofreader.read(new TextManuscript().read(file))) {
        add(FindingText.inPlace(finding, place(text.position(), finding.text())));
      }
    }
  }

  /** The words in the text as they stand on their line, or all of it where it is folded. */
  static SourcePosition place(SourcePosition whole, String words) {
    String line = whole.file().line(whole.line()).orElse("");
    int length = line.codePointCount(0, line.length());
    int from = line.offsetByCodePoints(0, Math.min(whole.column() - 1, length));
    int at = line.indexOf(words, from);
    return at < 0 ? whole : whole.file().atUtf16(whole.line(), at + 1, words.length());
  }

  /** Proofreads a text file of the author's own, at its lines. */
  public void text(SourceFile file) {
    var masked = new SourceFile(file.name(), masked(file.text()));
    words()
        .read(new TextManuscript().read(masked))
        .forEach(f -> add(FindingText.of(f, f.position(file))));
  }

  /** Replaces markup by placeholder characters; length and lines stay. */
  private static String masked(String text) {
    return MARKUP.matcher(text).replaceAll(m -> m.group().replaceAll("[^\\r\\n]", "\uFFFC"));
  }

  private static Proofreader words() {
    return new Proofreader(ReportProofreader::isOfWords, List.of());
  }

  private static boolean isOfWords(ProofRule rule) {
    return rule.level() != Level.I
        && !rule.patterns().isEmpty()
        && WORDS.contains(rule.id().substring(0, 3))
        && !rule.id().equals("POL-14");
  }

  /**
   * Proofreads the finished report as {@code report check} does; one that was made in an author's
   * text is not repeated.
   *
   * @param places says a finding where the author can mend it
   */
  void product(Document document, Function<Finding, Diagnostic> places) {
    Set<String> known =
        problems.sorted().stream().map(ReportProofreader::key).collect(Collectors.toSet());
    new Proofreader(r -> r.level() != Level.I, List.of())
        .read(new MarkdownManuscript().read(markdown(document))).stream()
            .map(places)
            .filter(f -> !known.contains(key(f)))
            .map(f -> f.withHint("确实要这样写的，在数据的“说明”里写：" + rule(f) + ": 原因"))
            .forEach(this::add);
  }

  /** Finds holes that a template leaves in a variant of its data, at the places of the template. */
  public static List<Diagnostic> holes(List<Block> blocks, Rendered rendered) {
    var elements = new Elements(new Title(List.of("")), List.of(), "", Optional.empty());
    var places = new PrintedPlaces(List.of(rendered));
    return new Proofreader(r -> HOLES.contains(r.id()), List.of())
        .read(new MarkdownManuscript().read(markdown(new Document(elements, blocks)))).stream()
            .map(f -> hole(f, places.of(f).orElseGet(() -> rendered.origins().apply(0))))
            .toList();
  }

  private static Diagnostic hole(Finding finding, SourcePosition position) {
    return Diagnostic.error("template/text", position, finding.message())
        .withHint(FindingText.place(finding.passage(), finding.start()));
  }

  private static String key(Diagnostic finding) {
    return finding.code() + finding.message();
  }

  /** A report as Markdown, which is read as the texts of others are. */
  private static SourceFile markdown(Document document) {
    String text = new String(OutputFormat.MARKDOWN.write(document), UTF_8);
    return new SourceFile(document.elements().title().text() + ".md", text);
  }

  private void add(Diagnostic finding) {
    problems.add(
        Optional.ofNullable(reasons.get(rule(finding)))
            .map(r -> justified(finding, r))
            .orElse(finding));
  }

  /** SPC-01 of check/SPC-01. */
  private static String rule(Diagnostic finding) {
    return finding.code().substring(finding.code().indexOf('/') + 1);
  }

  private static Diagnostic justified(Diagnostic finding, String reason) {
    return Diagnostic.of(Severity.WARNING, finding.code(), finding.position(), finding.message())
        .justified(reason);
  }
}
