package io.github.annualreport.diff;

import io.github.annualreport.data.AuthoredText;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds remains of last year in this year's texts. */
final class TextChecks {

  private static final int SHORTEST = 8;
  private static final Pattern MARKUP =
      Pattern.compile("\\$\\{[^}]*+\\}|</?[#@][^>]*+>|^[0-9]+\\. ");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private final YearPair years;
  private final Pattern lastYear;

  TextChecks(YearPair years) {
    this.years = years;
    // 与2030年相比 and 2030年以来 speak of last year on purpose.
    this.lastYear =
        Pattern.compile(
            "(?<![0-9比较与同自从至到—～-])(?<!截至)(?<!相比)〔?%d(?:年|〕)(?!以来|末|底|相比)"
                .formatted(years.last().year()));
  }

  List<Diagnostic> of(TextComparison pair) {
    if (!years.isYearOnYear() || pair.now().isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Diagnostic>();
    AuthoredText passage = pair.now().get();
    Matcher matcher = lastYear.matcher(passage.text());
    if (matcher.find() && isOld(matcher.group(), pair)) {
      found.add(oldYear(passage, matcher.group()));
    } else {
      List<String> sentences = carriedOver(passage, pair.lastText());
      if (!sentences.isEmpty()) {
        found.add(verbatim(passage, sentences, pair.last().orElseThrow()));
      }
    }
    Optional<String> reason = reason(passage);
    return found.stream().map(d -> reason.map(d::justified).orElse(d)).toList();
  }

  /** A reason under the name alone holds only where a single text has that name. */
  private Optional<String> reason(AuthoredText passage) {
    Map<String, String> reasons = years.now().reasons();
    Optional<String> own =
        reasons.keySet().stream().filter(passage::isMeantBy).findFirst().map(reasons::get);
    return own.or(
        () ->
            Optional.ofNullable(reasons.get(passage.name()))
                .filter(r -> years.now().isOnly(passage)));
  }

  /** A document of last year may be cited; one that last year's report cited too is suspicious. */
  private static boolean isOld(String written, TextComparison pair) {
    return !written.startsWith("〔") || !pair.isChanged();
  }

  /**
   * The sentences that stood in last year's text. One with look-ups changes with its figures,
   * unless it has digits beside them.
   */
  private static List<String> carriedOver(AuthoredText passage, String last) {
    if (!passage.free() && !MARKUP.matcher(passage.text()).find()) {
      return List.of();
    }
    List<String> before = sentences(last);
    return sentences(passage.text()).stream()
        .filter(s -> s.length() >= SHORTEST && !s.startsWith("#") && before.contains(s))
        .filter(
            s ->
                !MARKUP.matcher(s).find() || DIGIT.matcher(MARKUP.matcher(s).replaceAll("")).find())
        .toList();
  }

  private static List<String> sentences(String text) {
    return TextSpan.sentences(text).stream().map(s -> s.text().strip()).toList();
  }

  private static Diagnostic verbatim(
      AuthoredText passage, List<String> sentences, AuthoredText last) {
    String listed = sentences.stream().map(TextChecks::shortened).collect(Collectors.joining("；"));
    return Diagnostic.of(
            Severity.NOTE,
            "diff/verbatim",
            passage.position(),
            "“" + passage.name() + "”的文字原样沿用上年：" + listed)
        .withLabel(sentences.size() < sentences(passage.text()).size() ? "原样沿用：" + listed : "原样沿用")
        .withRelated(last.position(), "上年的文字");
  }

  private Diagnostic oldYear(AuthoredText passage, String written) {
    return Diagnostic.warning(
            "diff/old-year",
            passage.position(),
            "“%s”里还有上年的年份 %s：%s".formatted(passage.name(), written, shortened(passage.text())))
        .withLabel("疑似没有改")
        .withHint("本年写 ${年度}，上年写 ${上年度}，年份会自己变")
        .withHint("情况属实的，在“说明”下写明原因，如 " + years.now().reasonKey(passage) + ": …");
  }

  private static String shortened(String text) {
    return text.length() > 30 ? text.substring(0, 30) + "…" : text;
  }
}
