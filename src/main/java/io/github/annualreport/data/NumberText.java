package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number with a unit behind it, and explains spellings that are no number here though other
 * programs may take them for one.
 */
final class NumberText {

  private static final int MAX_DIGITS = 30;
  private static final Pattern WITH_UNIT =
      Pattern.compile("(-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?) ?(\\D.*)?");

  /** A unit behind a number: words and signs such as % and ℃, no digits. */
  private static final Pattern UNIT = Pattern.compile("[\\p{L}%‰℃°][^0-9０-９]*");

  private static final String SCIENTIFIC = "-?[0-9]+(\\.[0-9]+)?[eE][-+]?[0-9]{1,9}";

  private static final List<Odd> ODD_SPELLINGS =
      List.of(
          new Odd("yaml/fullwidth-digit", ".*[０-９．－−].*", "有全角数字或符号"),
          new Odd(
              "yaml/thousands-separator", "-?[0-9]{1,3}([,，'][0-9]{3})+(\\.[0-9]+)?\\D*", "有千位分隔符"),
          new Odd(
              "yaml/thousands-separator", "-?[0-9]{1,3}([  ][0-9]{3})+(\\.[0-9]+)?\\D*", "有千位分隔符"),
          new Odd("yaml/ambiguous-number", "[0-9]+(_[0-9]+)+", "有下划线"),
          new Odd("yaml/ambiguous-number", "0[xXbBoO][0-9A-Fa-f]+", "是十六进制、八进制或二进制写法"),
          new Odd("yaml/ambiguous-number", "-?\\.[0-9]+\\D*", "小数点前缺 0"),
          new Odd("yaml/ambiguous-number", "[0-9]+(:[0-9]+)+(\\.[0-9]+)?", "像六十进制数"),
          new Odd("yaml/leading-plus", "\\+[0-9].*", "前面有 +"),
          new Odd("yaml/leading-zero", "-?0[0-9]+(\\.[0-9]+)?\\D*", "前面有多余的 0"),
          new Odd("yaml/non-finite", "[-+]?\\.(inf|Inf|INF|nan|NaN|NAN)", "不是数"),
          new Odd("number/scientific", SCIENTIFIC, "用了科学记数法"),
          new Odd("schema/type", "-?[0-9.]+[^0-9;；,，。、]*[;；,，。、]", "末尾有多余的标点"));

  private NumberText() {}

  /**
   * Reads 15.7万元 as 15.7 and 万元.
   *
   * @return empty if the text is not a plain number with at most a unit behind it
   */
  static Optional<Quantity> read(String text) {
    Matcher matcher = WITH_UNIT.matcher(text);
    if (!matcher.matches() || matcher.group(1).length() > MAX_DIGITS) {
      return Optional.empty();
    }
    String unit = matcher.group(2) == null ? "" : matcher.group(2).strip().replace('％', '%');
    if (!unit.isEmpty() && !UNIT.matcher(unit).matches()) {
      return Optional.empty();
    }
    return Optional.of(new Quantity(new BigDecimal(matcher.group(1)), unit));
  }

  /** Explains why a text is not a number; empty if it does not resemble one. */
  static Optional<Diagnostic> explain(String text, String title, SourcePosition position) {
    if (isTooLong(text)) {
      return Optional.of(
          Diagnostic.error(
              "number/range", position, "“" + title + "”的数字太长，超过 " + MAX_DIGITS + " 位"));
    }
    for (Odd odd : ODD_SPELLINGS) {
      if (text.matches(odd.pattern)) {
        var problem =
            Diagnostic.error(odd.code, position, "“" + title + "”" + odd.problem + "：" + text);
        return Optional.of(plain(text).map(p -> problem.withHint("写成 " + p)).orElse(problem));
      }
    }
    return Optional.empty();
  }

  private static boolean isTooLong(String text) {
    if (text.matches(SCIENTIFIC)) {
      int exponent = Integer.parseInt(text.replaceFirst(".*[eE]", "").replaceFirst("^[+]", ""));
      return Math.abs(exponent) > MAX_DIGITS || text.length() > MAX_DIGITS;
    }
    return text.length() > MAX_DIGITS && text.matches("-?[0-9]+(\\.[0-9]+)?");
  }

  /** Returns the number in the accepted spelling, where that is certain. */
  private static Optional<String> plain(String text) {
    if (text.matches(SCIENTIFIC)) {
      return Optional.of(new BigDecimal(text).toPlainString());
    }
    var result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９') {
        result.append((char) (c - '０' + '0'));
      } else if (c == '．') {
        result.append('.');
      } else if (c == '－' || c == '−') {
        result.append('-');
      } else if (",，'_ ;；。、+".indexOf(c) < 0) {
        result.append(c);
      }
    }
    String candidate = result.toString().replaceFirst("^(-?)0+(?=[0-9])", "$1");
    candidate = candidate.replaceFirst("^(-?)\\.", "$10.");
    return Optional.of(candidate).filter(c -> read(c).isPresent());
  }

  /** A number as written, with the unit behind it or an empty one. */
  record Quantity(BigDecimal number, String unit) {}

  private record Odd(String code, String pattern, String problem) {}
}
