package io.github.annualreport.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceDecoder;
import io.github.annualreport.diagnostic.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderFaultsTest {

  static Stream<Arguments> faults() {
    return Stream.of(
        // keys and structure
        arguments("a: 1\nb: 2\na: 3\n", "yaml/duplicate-key 3:1 < 1:1"),
        arguments("{a: 1, a: 2}\n", "yaml/duplicate-key 1:8 < 1:2"),
        arguments("'v': 1\n\"v\": 2\n", "yaml/duplicate-key 2:1 < 1:1"),
        arguments("2030: 1\n'2030': 2\n", "yaml/duplicate-key 2:1 < 1:1"),
        arguments("true: a\n", "yaml/odd-key 1:1"),
        arguments("~: a\n", "yaml/odd-key 1:1"),
        arguments(": a\n", "yaml/odd-key 1:1"),
        arguments("? [a]\n: b\n", "yaml/odd-key 1:3"),
        arguments("{a: 1}: b\n", "yaml/odd-key 1:1"),
        arguments("- a: 1\n", "yaml/root-not-map 1:1"),
        arguments("案件数\n", "yaml/root-not-map 1:1"),
        arguments("~\n", "yaml/root-not-map 1:1"),
        arguments("", "yaml/empty-document 1:1"),
        arguments("# 注释\n", "yaml/empty-document 1:1"),
        arguments("---\n", "yaml/empty-document 1:1"),
        arguments("a: 1\n---\nb: 2\n", "yaml/multi-document 2:1"),
        arguments("a: 1\n...\nb: 2\n", "yaml/multi-document 3:1"),
        arguments("...\n", "yaml/multi-document 1:1"),
        // indentation
        arguments("a:\n  - 1\n - 2\n", "yaml/indent 3:2 < 2:3"),
        arguments("a:\n    b: 1\n  c: 2\n", "yaml/indent 3:3 < 2:5"),
        arguments("  a: 1\nb: 2\n", "yaml/indent 2:1 < 1:3"),
        arguments("a: x\n  b: 2\n", "yaml/indent 2:3 < 1:1"),
        arguments("a: 'x'\n  b: 2\n", "yaml/indent 2:3 < 1:1"),
        arguments("- a\nb: 1\n", "yaml/indent 2:1 < 1:1"),
        arguments("a: 1\n- b\n", "yaml/indent 2:1 < 1:1"),
        arguments("a: |\n  x\n y: 1\n", "yaml/indent 3:2 < 2:3"),
        arguments("a:\n　　b: 1\n", "yaml/indent 2:1"),
        arguments("a:\n\tb: 1\n", "yaml/tab-indent 2:1"),
        arguments("v: 1\n\tb: 2\n", "yaml/tab-indent 2:1"),
        arguments("a:\n\tb: 1\n\tc: 1\n", "yaml/tab-indent 2:1, yaml/tab-indent 3:1"),
        // brackets and quotes
        arguments("list: [1,,2]\n", "yaml/syntax 1:10"),
        arguments("v: [a, b\nc: 1\n", "yaml/unclosed 1:4 < 2:2"),
        arguments("v: [a, b\n", "yaml/unclosed 1:4 < 2:1"),
        arguments("v: {a: 1\nb: [2]\n", "yaml/unclosed 1:4 < 2:2"),
        arguments("v: {\n  a: 1\n  b: 2\n}\n", "yaml/syntax 3:4"),
        arguments("v: {a: b: c}\n", "yaml/syntax 1:9"),
        arguments("v: 'abc\nw: 1\n", "yaml/unclosed 1:4"),
        arguments("v: \"abc\nw: \"x\"\n", "yaml/unclosed 1:4 < 2:5"),
        arguments("a: ]\n", "yaml/syntax 1:4"),
        arguments("[a]]\n", "yaml/syntax 1:4"),
        arguments("a: 'x' y\n", "yaml/syntax 1:8"),
        arguments("v: {条件: 合计(甲, 乙)}\n", "yaml/syntax 1:15"),
        arguments("a: \"C:\\q\"\n", "yaml/syntax 1:8"),
        // colons
        arguments("v：1\nw: 2\n", "yaml/fullwidth-colon 1:2"),
        arguments("名称：值\n年份: 1\n", "yaml/fullwidth-colon 1:3"),
        arguments("v：1\n", "yaml/fullwidth-colon 1:2"),
        arguments("w: 2\nv：1\n", "yaml/fullwidth-colon 2:2"),
        arguments("a:\n  v：1\n  w: 2\n", "yaml/fullwidth-colon 2:4"),
        arguments("- a：1\n  b: 2\n", "yaml/root-not-map 1:1, yaml/fullwidth-colon 1:4"),
        arguments("v: {不足：少}\n", "yaml/fullwidth-colon 1:7"),
        arguments("a:\n  b：1\nc: 2\n", "yaml/fullwidth-colon 2:4"),
        arguments("单位：“某市: 某区”\n", "yaml/fullwidth-colon 1:3"),
        arguments("a:1\nb: 2\n", "yaml/missing-space 1:2"),
        arguments("v: {a:1}\n", "yaml/missing-space 1:6"),
        arguments("a:　1\nb: 2\n", "yaml/missing-space 1:2"),
        arguments("\"a\":1\nb: 2\n", "yaml/missing-space 1:4"),
        arguments("title: 报告: 第一章\n", "yaml/syntax 1:10"),
        arguments("a: 1\nfoo\nb: 2\n", "yaml/syntax 2:1"),
        arguments("a: - b\n", "yaml/syntax 1:4"),
        // commas
        arguments("v: [区委，区政府]\n", "yaml/fullwidth-comma 1:5"),
        arguments("v: [甲, '乙，丙', 丁，戊]\n", "yaml/fullwidth-comma 1:15"),
        arguments("v: {a: 甲，乙}\nw: [区委、区政府]\n", ""),
        arguments("v:\n  - 甲，乙\n", ""),
        // quotes and blanks
        arguments("v: “中”\n", "yaml/fullwidth-quote 1:4"),
        arguments("案件数　: 1\n", "yaml/invisible-char 1:1"),
        arguments("案件数: \u00a01\n", "yaml/invisible-char 1:6"),
        arguments("v: x\u0085w\n", "yaml/invisible-char 1:5"),
        arguments("v: \"\\uE000\"\n", "yaml/reserved-char 1:4"),
        arguments("v: \"\\u200B\"\n", "yaml/invisible-char 1:4"),
        // aliases, tags, directives
        arguments("a: &x {p: 1}\nb: *x\n", "yaml/anchor 1:4, yaml/alias 2:4"),
        arguments("a: 1\nc: *nope\n", "yaml/alias 2:4"),
        arguments("a: &a [*a]\n", "yaml/anchor 1:4, yaml/alias 1:8"),
        arguments("a: {<<: {b: 1}}\n", "yaml/merge-key 1:5"),
        arguments("v: !!int \"7\"\n", "yaml/tag 1:4"),
        arguments("v: !!java.net.URL x\n", "yaml/tag 1:4"),
        arguments("v: !!binary aGk=\n", "yaml/tag 1:4"),
        arguments("v: !x [a]\n", "yaml/tag 1:4"),
        arguments("v: !\n", "yaml/tag 1:4"),
        arguments("v: !e!x y\n", "yaml/tag 1:4"),
        arguments("v: **重点**\n", "yaml/syntax 1:4"),
        arguments("%x: 1\n", "yaml/syntax 1:1"),
        arguments("%YAML 2.0\n---\na: 1\n", "yaml/syntax 1:1"),
        arguments("@x: 1\n", "yaml/syntax 1:1"),
        arguments("`x: 1\n", "yaml/syntax 1:1"),
        arguments("a: %x\n", "yaml/syntax 1:4"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void tellsWhatIsWrongAndWhere(String text, String expected) {
    assertThat(String.join(", ", findings(text))).isEqualTo(expected);
  }

  @Test
  void tellsEverySlipOfAFileAtItsOwnPlace() {
    var text =
        """
        单位：“某市: 某区”
        公文:
          日期:2032-01-20
        年度: 2031
        存在问题：
          - 无
        名称：[区委, 区政府]
        行政处罚:
          案件数：6
          罚款: 7
        """;

    assertThat(findings(text))
        .containsExactly(
            "yaml/fullwidth-colon 1:3",
            "yaml/missing-space 3:5",
            "yaml/fullwidth-colon 5:5",
            "yaml/fullwidth-colon 7:3",
            "yaml/fullwidth-colon 9:6");
  }

  @Test
  void countsColumnsInCodePoints() {
    assertThat(findings("𠮷野家: [𠮷, *x]\n")).containsExactly("yaml/alias 1:10");
  }

  @Test
  void refusesNestingBeyondTheLimitWithoutOverflow() {
    assertThat(findings("v: " + "[".repeat(5000))).containsExactly("yaml/too-deep 1:67");
  }

  @Test
  void acceptsNestingUpToTheLimit() {
    assertThat(findings("v: " + "[".repeat(63) + "]".repeat(63))).isEmpty();
  }

  @Test
  void refusesMoreNodesThanTheLimit() {
    assertThat(findings("v:\n" + "- 1\n".repeat(200_000)))
        .containsExactly("yaml/too-large 199999:3");
  }

  @Test
  void refusesMoreCharactersThanTheLimit() {
    var text = "v: " + "x".repeat(4_000_000);

    assertThat(diagnostics(text))
        .singleElement()
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly("yaml/too-large", "文件有 4000003 个字符，超过上限 3145728 个");
  }

  private static List<String> findings(String text) {
    return diagnostics(text).stream().map(YamlReaderFaultsTest::brief).toList();
  }

  private static String brief(Diagnostic d) {
    var related = d.related().stream().map(r -> r.position()).findFirst();
    return d.code()
        + " "
        + d.position().toString().substring(2)
        + related.map(p -> " < " + p.toString().substring(2)).orElse("");
  }

  private static List<Diagnostic> diagnostics(String text) {
    var problems = new Diagnostics();
    SourceFile file = new SourceDecoder("yaml", problems).decode("f", text.getBytes(UTF_8));
    try {
      YamlReader.read(file, problems);
    } catch (InvalidInputException e) {
      assertThat(e.diagnostics()).isEqualTo(problems.sorted());
    }
    return problems.sorted();
  }
}
