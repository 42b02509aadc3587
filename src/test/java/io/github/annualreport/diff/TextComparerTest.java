package io.github.annualreport.diff;

import static io.github.annualreport.diff.SampleYears.compare;
import static io.github.annualreport.diff.SampleYears.edition;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.data.AuthoredText;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextComparerTest {

  private static List<TextComparison> texts(List<String> last, List<String> now) {
    return compare(
            edition(2030, List.of(), Map.of(), Map.of(), last),
            edition(2031, List.of(), Map.of(), Map.of(), now))
        .texts();
  }

  @Test
  void anotherOrderIsNoChange() {
    assertThat(texts(List.of("开展评查", "拓展渠道"), List.of("拓展渠道", "开展评查")))
        .noneMatch(TextComparison::isChanged);
  }

  @Test
  void theMostAlikeAreOneText() {
    List<TextComparison> texts =
        texts(List.of("合并检查事项，减少入企频次", "开展案卷评查"), List.of("组织案卷评查", "合并检查事项，减少入企次数"));
    assertThat(texts)
        .extracting(t -> t.lastText() + " → " + t.nowText())
        .containsExactly("开展案卷评查 → 组织案卷评查", "合并检查事项，减少入企频次 → 合并检查事项，减少入企次数");
  }

  @Test
  void onlyTheSentencesThatChangedAreShown() {
    TextComparison text = texts(List.of("甲句不变。乙句旧。"), List.of("甲句不变。乙句新。")).get(0);
    assertThat(text.sentences())
        .extracting(s -> (s.added() ? "+" : "-") + s.text().text(t -> t, t -> t))
        .containsExactly("-乙句旧。", "+乙句新。");
  }

  @Test
  void unchangedProseIsNoted() {
    TextComparison text = texts(List.of("开展案卷评查，规范取证"), List.of("开展案卷评查，规范取证")).get(0);
    assertThat(text.findings()).extracting(Diagnostic::code).containsExactly("diff/verbatim");
  }

  @Test
  void sentencesTakenOverAreListedInAParagraphWithLookUps() {
    String kept = "对监管对象实行分类管理。应检178家，抽检率${检查.抽检率}。";
    TextComparison text =
        texts(List.of(kept + "检查${检查.次数}，问题整改到位。"), List.of(kept + "检查${检查.次数}，问题全部整改。")).get(0);
    assertThat(text.findings())
        .extracting(Diagnostic::message)
        .containsExactly("“下年安排”的文字原样沿用上年：对监管对象实行分类管理。；应检178家，抽检率${检查.抽检率}。");
  }

  @ParameterizedTest
  @CsvSource({
    "制定2030年检查计划, diff/old-year",
    "2030年，开展检查, diff/old-year",
    "与2030年相比，次数减少, ''",
    "2030年以来，开展检查, ''",
    "2026—2030年规划, ''",
    "制定12030年计划, ''",
    "制定2031年检查计划, ''"
  })
  void lastYearLeftStandingIsFound(String text, String code) {
    TextComparison only = texts(List.of("别的"), List.of(text)).get(0);
    assertThat(only.findings().stream().map(Diagnostic::code).reduce("", String::concat))
        .isEqualTo(code);
  }

  private static String marked(String last, String now) {
    return texts(List.of(last), List.of(now)).get(0).sentences().stream()
        .map(s -> s.text().text(t -> t, t -> "【" + t + "】"))
        .collect(Collectors.joining(" → "));
  }

  @ParameterizedTest
  @CsvSource({
    "加强培训教育, 加强业务培训教育, 加强培训教育 → 加强【业务】培训教育",
    "开展培训126次以上, 开展培训84次以上, 开展培训【126】次以上 → 开展培训【84】次以上",
    "按照要求合并检查, 按照规定合并检查, 按照【要求】合并检查 → 按照【规定】合并检查",
    "健全𠮷市审核机制, 健全吉市审核机制, 健全【𠮷】市审核机制 → 健全【吉】市审核机制"
  })
  void changedCharactersAreMarked(String last, String now, String expected) {
    assertThat(marked(last, now)).isEqualTo(expected);
  }

  @Test
  void sentencesThatAreNotAlikeAreNotMarked() {
    assertThat(marked("开展案卷评查", "拓展新媒体渠道")).isEqualTo("开展案卷评查 → 拓展新媒体渠道");
  }

  @Test
  void aVeryLongSentenceIsComparedAsAWhole() {
    String text = "合并检查事项减少入企频次".repeat(300);
    assertThat(marked(text, text + "等")).isEqualTo(text + " → " + text + "等");
  }

  @RepeatedTest(20)
  void everyTextStandsInExactlyOneComparison(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    List<String> last = randomTexts(random);
    List<String> now = randomTexts(random);
    List<TextComparison> texts = texts(last, now);
    assertThat(texts.stream().flatMap(t -> t.last().stream()).map(AuthoredText::text))
        .containsExactlyInAnyOrderElementsOf(last);
    assertThat(texts.stream().flatMap(t -> t.now().stream()).map(AuthoredText::text))
        .containsExactlyInAnyOrderElementsOf(now);
  }

  private static List<String> randomTexts(Random random) {
    List<String> words = List.of("开展案卷评查", "规范调查取证", "拓展普法渠道", "合并检查事项", "减少入企频次");
    return Stream.generate(() -> words.get(random.nextInt(5)) + "，" + words.get(random.nextInt(5)))
        .limit(random.nextInt(6))
        .toList();
  }

  private static AuthoredText cell(int row, String key, String member, String text) {
    return new AuthoredText(
        "荣誉." + member,
        text,
        new SourcePosition(new SourceFile("a.yaml", ""), row + 1, 1, 1),
        true,
        Optional.of(new AuthoredText.Row("荣誉", key, row)));
  }

  private static ComparedYear withTexts(int year, List<AuthoredText> texts) {
    ComparedYear empty = edition(year, List.of(), Map.of());
    return new ComparedYear(empty.source(), empty.content(), Map.of(), texts, empty.positions());
  }

  @Test
  void rowsBelongTogetherByTheirKey() {
    ComparedYear last =
        withTexts(2030, List.of(cell(0, "先进", "单位", "甲队"), cell(1, "模范", "单位", "乙队")));
    ComparedYear now =
        withTexts(2031, List.of(cell(0, "模范", "单位", "乙队"), cell(1, "先进", "单位", "丙队")));
    assertThat(compare(last, now).texts())
        .extracting(t -> t.label() + ": " + t.lastText() + " → " + t.nowText())
        .containsExactly("荣誉[模范].单位: 乙队 → 乙队", "荣誉[先进].单位: 甲队 → 丙队");
  }

  @Test
  void aRowWhoseKeyWasRewordedIsTheMostAlike() {
    ComparedYear last = withTexts(2030, List.of(cell(0, "普法针对性不强", "单位", "甲")));
    ComparedYear now = withTexts(2031, List.of(cell(0, "普法的针对性不强", "单位", "乙")));
    assertThat(compare(last, now).texts())
        .extracting(t -> t.lastText() + " → " + t.nowText())
        .containsExactly("甲 → 乙");
  }
}
