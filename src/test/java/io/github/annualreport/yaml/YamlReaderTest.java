package io.github.annualreport.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.yaml.YamlNode.Mapping;
import io.github.annualreport.yaml.YamlNode.Scalar;
import io.github.annualreport.yaml.YamlNode.Sequence;
import io.github.annualreport.yaml.YamlNode.Style;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private final Diagnostics problems = new Diagnostics();

  @Test
  void keepsKeysAndValuesInOrderWithTheirPlaces() {
    Mapping root =
        read(
            """
            年度: 2031
            行政处罚:
              案件数: 6
            主送: [区委, 区政府]
            下年安排:
              - 甲
              - 乙
            """);

    assertThat(root.entries())
        .extracting(YamlNode.Entry::key)
        .containsExactly("年度", "行政处罚", "主送", "下年安排");
    assertThat(mark(root)).isEqualTo("1:1+2");
    assertThat(root.entry("行政处罚").orElseThrow().keyPosition().toString()).endsWith(":2:1");
    assertThat(mark(at(root, "行政处罚"))).isEqualTo("3:3+3");
    assertThat(mark(at((Mapping) at(root, "行政处罚"), "案件数"))).isEqualTo("3:8+1");
    assertThat(mark(at(root, "主送"))).isEqualTo("4:5+9");
    assertThat(mark(at(root, "下年安排"))).isEqualTo("6:3+1");
    assertThat(mark(((Sequence) at(root, "下年安排")).items().get(1))).isEqualTo("7:5+1");
  }

  @ParameterizedTest
  @CsvSource({
    "6, NUMBER",
    "0, NUMBER",
    "-3.10, NUMBER",
    "8.25, NUMBER",
    "017, TEXT",
    "00, TEXT",
    "+5, TEXT",
    ".5, TEXT",
    "5., TEXT",
    "1e3, TEXT",
    "0x1F, TEXT",
    "1_000, TEXT",
    "-, TEXT",
    "１２３, TEXT",
    "12%, TEXT",
    "8.25万元, TEXT",
    "'\"6\"', TEXT",
    "true, BOOLEAN",
    "false, BOOLEAN",
    "True, TEXT",
    "yes, TEXT",
    "no, TEXT",
    "null, NULL",
    "~, NULL",
    "'', NULL",
    "Null, TEXT",
    "2031-01-20, TEXT",
    ".inf, TEXT",
    "无此职责, TEXT"
  })
  void typesScalarsStrictly(String written, YamlNode.Type type) {
    assertThat(scalar("v: " + (written.equals("-") ? "'-'" : written)).type()).isEqualTo(type);
  }

  @Test
  void keepsEveryDigitAndTheScaleOfANumber() {
    assertThat(scalar("v: 12345678901234567890.1230").number())
        .isEqualTo(new BigDecimal("12345678901234567890.1230"));
  }

  @Test
  void readsNoNumberOfUnreasonableLength() {
    assertThat(scalar("v: " + "9".repeat(101)).type()).isEqualTo(YamlNode.Type.TEXT);
  }

  @Test
  void keepsTheWrittenFormOfEveryStyle() {
    Mapping root =
        read(
            """
            引: "𠮷\\n家"   # 注释
            单: '甲''乙'
            素: 一句话   # 注释
            块: |
              第一行
              第二行

            末:
            """);

    assertThat(written(root, "引")).isEqualTo("QUOTED \"𠮷\\n家\" = 𠮷\n家");
    assertThat(written(root, "单")).isEqualTo("QUOTED '甲''乙' = 甲'乙");
    assertThat(written(root, "素")).isEqualTo("PLAIN 一句话 = 一句话");
    assertThat(written(root, "块")).isEqualTo("BLOCK |\n  第一行\n  第二行 = 第一行\n第二行\n");
    assertThat(written(root, "末")).isEqualTo("PLAIN  = ");
  }

  @Test
  void marksAnAnchoredValueWithoutItsAnchor() {
    Scalar scalar = scalar("v: &x 6");

    assertThat(mark(scalar)).isEqualTo("1:7+1");
    assertThat(scalar.written()).isEqualTo("6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 1\nb: 2\n", "a: 1\r\nb: 2\r\n", "a: 1\rb: 2\r"})
  void countsLinesAlikeForEveryLineBreak(String text) {
    assertThat(mark(at(read(text), "b"))).isEqualTo("2:4+1");
  }

  @Test
  void comparesKeysAsWrittenText() {
    assertThat(read("2030: 1\n2031: 2\n").entries())
        .extracting(YamlNode.Entry::key)
        .containsExactly("2030", "2031");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t: 占比#1 a\n",
        "t: '“中”'\n",
        "t: 他说“好”\n",
        "t: 见 http://example.org/a:b\n",
        "t: 时间 12:30\n",
        "t: 一是：完善制度\n",
        "t:\n  - 一是：完善制度\n",
        "t: |\n  注：以下\n  \t制表\n",
        "# yaml-language-server: $schema=s.json\nt: 1\n",
        "---\nt: 1\n",
        "t: {a: , b: ''}\n"
      })
  void findsNothingWrongWithGoodText(String text) {
    read(text);

    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void returnsTheMappingDespiteFindingsThatLeaveItReadable() {
    Mapping root = read("a: 1\na: 2\nb: !!int 3\nc: “x”\n");

    assertThat(root.entries()).extracting(YamlNode.Entry::key).containsExactly("a", "b", "c");
    assertThat(problems.sorted())
        .extracting(Diagnostic::code)
        .containsExactly("yaml/duplicate-key", "yaml/tag", "yaml/fullwidth-quote");
  }

  @Test
  void throwsWhatWasFoundSoFarWhenThereIsNoMapping() {
    assertThatThrownBy(() -> read("a: 1\na: 2\nb: [\n"))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.diagnostics())
                    .extracting(Diagnostic::code)
                    .containsExactly("yaml/duplicate-key", "yaml/unclosed"));
  }

  private Mapping read(String text) {
    return YamlReader.read(new SourceFile("f", text), problems);
  }

  private Scalar scalar(String text) {
    return (Scalar) at(read(text), "v");
  }

  private static YamlNode at(Mapping mapping, String key) {
    return mapping.get(key).orElseThrow();
  }

  private static String written(Mapping root, String key) {
    var scalar = (Scalar) at(root, key);
    Style style = scalar.style();
    return style + " " + scalar.written() + " = " + scalar.text();
  }

  private static String mark(YamlNode node) {
    var p = node.position();
    return p.line() + ":" + p.column() + "+" + p.length();
  }
}
