package io.github.annualreport.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefilteredPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "布署 → 布 署",
        "(?<!遵)按排 → 按 排",
        "给与(?!本) → 给 与",
        "(?<=年)0([1-9]月) → 年 0 123456789 月",
        "做出?决+定* → 做 决",
        "做{0,2}出{2} → 出",
        "甲(?:乙丙)?丁 → 甲 丁",
        "`\\+?` → ``",
        "\\.{3,}|。{3,} → .。",
        "(?:下降|减少)了?[0-9.]+倍 → 下减 降少 0123456789. 倍",
        "莅临(?=我|本) → 莅 临 我本",
        "\\u003A[\\x41\\x42] → : AB",
        "[^甲乙]丙 → 丙",
        "[\\p{IsHan}a]丙 → 丙",
        "[\\u3400-\\u9FFF]丙. → 丙",
        "([，；])\\1 → ，；",
        "[甲&&[^乙]]丙 → 丙",
        "[[甲乙]丙]丁 → 甲乙丙 丁",
        "[[\\u3400-\\u9FFF]丙]丁 → 丁",
        "^、$ → 、",
        "丁(?=$|[甲]) → 丁",
        "\\x{20000}甲 → 甲",
        "𠮷?甲 → 甲",
      })
  void isWhatEveryMatchContains(String regex, String sets) {
    var expected = Arrays.stream(sets.split(" ")).filter(s -> !s.isEmpty()).toList();

    assertThat(PrefilteredPattern.of(Pattern.compile(regex)).required()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"(?i)a", "(?<name>甲)", "\\Q甲\\E", "甲|(?:乙)?"})
  void isNoneWhereThatIsNotCertain(String regex) {
    assertThat(
            PrefilteredPattern.of(Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS))
                .required())
        .isEmpty();
    assertThat(PrefilteredPattern.of(Pattern.compile(regex)).required()).isEmpty();
  }

  @Test
  void needsOneOfEachSet() {
    var pattern = PrefilteredPattern.of("[甲乙].*丙");

    assertThat(pattern.mayMatch(PrefilteredPattern.characters("丙在乙前"))).isTrue();
    assertThat(pattern.mayMatch(PrefilteredPattern.characters("甲乙"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "布署, 布",
    "(?<!遵)按排, 按",
    "(?<=年)0?[1-9]月, 0123456789",
    "(?:甲乙|丙*丁)戊, 甲丙丁",
    "^[甲乙]+$, 甲乙",
    "(?=丙)[丙丁], 丙丁",
  })
  void knowsHowAMatchBegins(String regex, String characters) {
    assertThat(PrefilteredPattern.of(Pattern.compile(regex)).starts())
        .contains(PrefilteredPattern.characters(characters));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[^甲]乙", ".乙", "甲?", "甲*|乙", "\\s乙", "(?:^|乙)"})
  void doesNotKnowHowOthersBegin(String regex) {
    assertThat(PrefilteredPattern.of(Pattern.compile(regex)).starts()).isEmpty();
  }

  /** Texts of all kinds, whole or cut. */
  @Test
  void findsWhatThePatternFinds() throws IOException {
    var random = new Random(9704);
    int matches = 0;
    for (String text : texts()) {
      int from = random.nextInt(text.length());
      for (String part : List.of(text, text.substring(from), text.substring(0, from))) {
        for (ProofRule rule : RuleCatalogue.standard().all()) {
          for (Replacement replacement : rule.patterns()) {
            List<String> wanted =
                replacement
                    .sought()
                    .pattern()
                    .matcher(part)
                    .results()
                    .filter(m -> m.end() > m.start())
                    .map(PrefilteredPatternTest::line)
                    .toList();
            matches += wanted.size();
            assertThat(replacement.sought().in(part))
                .as("%s in %s", rule.id(), part)
                .map(PrefilteredPatternTest::line)
                .isEqualTo(wanted);
          }
        }
      }
    }
    assertThat(matches).isGreaterThan(200);
  }

  private static String line(MatchResult match) {
    return match.start()
        + "-"
        + match.end()
        + match.group()
        + (match.groupCount() > 0 ? match.group(1) : "");
  }

  @Test
  void holdsOfFewTexts() throws IOException {
    List<Replacement> all =
        RuleCatalogue.standard().all().stream().flatMap(r -> r.patterns().stream()).toList();
    List<String> lines =
        texts().stream()
            .filter(t -> t.length() > 20)
            .collect(Collectors.toCollection(ArrayList::new));

    long holding =
        lines.stream()
            .map(PrefilteredPattern::characters)
            .mapToLong(c -> all.stream().filter(r -> r.sought().mayMatch(c)).count())
            .sum();

    assertThat((double) holding / lines.size() / all.size()).isLessThan(0.15);
  }

  /** The examples of the rules, and the lines of the sample reports. */
  private static List<String> texts() throws IOException {
    var result = new ArrayList<String>();
    RuleCatalogue.standard().all().forEach(r -> result.addAll(List.of(r.wrong(), r.right())));
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|md|yaml)")).toList()) {
        Files.readAllLines(file).stream().filter(l -> !l.isBlank()).forEach(result::add);
      }
    }
    return result;
  }
}
