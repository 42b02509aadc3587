package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.WordedNumber;
import io.github.annualreport.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form in which data has what people write as they do in a text. */
final class UsualSpelling {

  private static final Pattern DAY =
      Pattern.compile("([0-9]{4}) ?[年./-] ?([0-9]{1,2}) ?[月./-] ?([0-9]{1,2}) ?日?");
  private static final Pattern ROUND =
      Pattern.compile("^(?:大?约|将?近|超过?|逾|不足|不到|至少|不少于)|(?:余|多|几|左右|上下|以[上下内])|^数(?=[十百千万])");
  private static final Pattern WORDED =
      Pattern.compile("(百分之)?([一二两三四五六七八九十百千万零〇]{1,12})(?:点([一二三四五六七八九零〇]+))?(.*)");

  private UsualSpelling() {}

  /** A date as ISO 8601 has it; empty if the text is no day. */
  static Optional<String> date(String text) {
    Matcher day = DAY.matcher(text.strip());
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)).toString());
    } catch (DateTimeException e) {
      return Optional.empty(); // there is no 31 April
    }
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }

  /** A list on one line, of one or of several that are parted by 、. */
  static String list(String text) {
    return Arrays.stream(text.split("[、,，;；]", -1))
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** Explains a number that is not exact, or not in digits; empty if a text is neither. */
  static Optional<Diagnostic> explain(Definition definition, YamlNode.Scalar scalar) {
    String text = scalar.text().strip().replaceAll("(?<=[0-9])[,，](?=[0-9]{3})", "");
    boolean round = ROUND.matcher(text).find();
    Optional<String> exact = digits(ROUND.matcher(text).replaceAll(""));
    String of = "“" + definition.name() + "”";
    if (round && (exact.isPresent() || text.contains("几"))) {
      String example = exact.filter(e -> text.matches(".*[0-9].*")).map(e -> "，如 " + e).orElse("");
      String inText =
          definition.precision().exact()
              ? ""
              : "；正文里要写约数，用 <@约数 数=" + definition.name() + " 到=\"十\"/>";
      return Optional.of(
          Diagnostic.error("number/rounded", scalar.position(), of + "写的是约数：" + scalar.text())
              .withHint("填实数" + example + inText));
    }
    return exact
        .filter(e -> !e.equals(text))
        .map(
            e ->
                Diagnostic.error(
                        "number/worded", scalar.position(), of + "的数要用阿拉伯数字：" + scalar.text())
                    .withHint("写成 " + e));
  }

  /** The number in digits with its unit; empty if there is none. */
  private static Optional<String> digits(String text) {
    Matcher worded = WORDED.matcher(text);
    if (!worded.matches()) {
      return Optional.of(text).filter(t -> NumberText.read(t).isPresent());
    }
    String point = Optional.ofNullable(worded.group(3)).orElse("");
    String decimals =
        point
            .chars()
            .mapToObj(c -> "零一二三四五六七八九".indexOf(c == '〇' ? '零' : c))
            .map(String::valueOf)
            .collect(Collectors.joining());
    String unit = worded.group(1) == null ? worded.group(4).strip() : "%";
    return WordedNumber.read(worded.group(2))
        .map(n -> n + (decimals.isEmpty() ? "" : "." + decimals) + unit)
        .filter(t -> NumberText.read(t).isPresent());
  }
}
