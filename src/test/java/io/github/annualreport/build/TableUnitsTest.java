package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in tables beside the unit that the table tells for them. */
class TableUnitsTest {

  private static final String FINE = "${行政处罚.罚款金额.数值}";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "罚没（单位：元）@项目@金额@罚款@元",
        "罚没（单位：亿元）@项目@金额@罚款@亿元",
        "罚没（单位：件、次）@项目@金额@罚款@件、次",
        "罚没@项目@罚款（元）@全局@元",
        "罚没@项目@罚款（单位：元）@全局@元",
        "罚没（单位：万元）@项目@罚款/元@全局@元",
        "罚没（单位：万元）@项目@金额@罚款（元）@元",
        "罚没@单位@金额@元@元",
      })
  void thatIsNotTheFiguresIsAnError(
      String caption, String first, String second, String row, String told) throws IOException {
    List<Diagnostic> found = build(table(caption, first, second, row));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).message()).isEqualTo("“行政处罚.罚款金额”的单位是万元，表里写的是" + told);
    assertThat(found.get(0).position())
        .hasToString(folder.resolve("正文.md") + ":7:" + (row.length() + 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "罚没（单位：万元）@项目@金额@罚款",
        "罚没（单位：件、万元）@项目@金额@罚款",
        "罚没（单位：元）@项目@罚款（万元）@全局",
        "罚没（单位：件）@项目@金额@罚款（万元）",
        "罚没（单位：件）@单位@金额@万元",
        "罚没@单位@金额（本年）@甲科（二处）",
        "罚没@项目@金额@罚款",
      })
  void thatIsTheFiguresIsRight(String caption, String first, String second, String row)
      throws IOException {
    assertThat(build(table(caption, first, second, row))).isEmpty();
  }

  @Test
  void isThatOfTheFigureWhateverItsSize() throws IOException {
    assertThat(text("罚款金额: 1.34亿元")).contains("罚款13400万元，即13400万元");
    assertThat(text("罚款金额: 8200元")).contains("罚款0.82万元，即0.82万元");
  }

  private static String table(String caption, String first, String second, String row) {
    return "表：%s%n%n| %s | %s |%n| --- | --- |%n| %s | %s |%n"
        .formatted(caption, first, second, row, FINE)
        .replace("\r", "");
  }

  private List<Diagnostic> build(String text) throws IOException {
    try {
      return builder("罚款金额: 12.25万元", text).diagnostics();
    } catch (InvalidInputException e) {
      return e.diagnostics();
    }
  }

  private String text(String fine) throws IOException {
    return new String(
        builder(fine, "罚款" + FINE + "万元，即" + FINE + "${行政处罚.罚款金额.单位}。\n")
            .files()
            .get(OutputFormat.MARKDOWN),
        UTF_8);
  }

  private BuiltReport builder(String fine, String text) throws IOException {
    Files.writeString(folder.resolve("正文.md"), "## 概况\n\n" + text);
    Path data = folder.resolve("2031.yaml");
    Files.writeString(
        data,
        "模板: department\n年度: 2031\n单位: {名称: 某市某局}\n正文: 正文.md\n行政处罚: {案件数: 8件, " + fine + "}\n");
    return new ReportBuilder(new Templates())
        .build(new BuildRequest(DataFile.of(data), List.of(OutputFormat.MARKDOWN)));
  }
}
