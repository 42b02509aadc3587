package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office that collects the data of many units gets. */
class SummaryTest {

  private static final Map<String, String> FIGURES =
      Map.of(
          "甲", "行政处罚: {案件数: 6, 罚款金额: 82500元}\n行政应诉: {案件数: 2, 负责人出庭率: 50%}\n",
          "乙", "行政处罚: {案件数: 4, 罚款金额: 1.5万元}\n",
          "丙", "行政检查: {次数: 未统计}\n",
          "丁", "行政检查: {次数: 六}\n");

  @TempDir private Path folder;

  @Test
  void holdsTheFiguresOfAllUnitsWithTotalsAndHowManyLackThem() throws IOException {
    for (String unit : List.of("甲", "乙", "丙")) {
      write(unit);
    }

    var run = new Program(folder).run("validate", ".", "--summary", "汇总.xlsx");

    assertThat(run.status()).isZero();
    assertThat(sheet("数据"))
        .containsExactly(
            "文件|单位|行政检查次数（次）|行政处罚案件数（件）|罚款金额（万元）|行政应诉案件数（件）|行政机关负责人出庭应诉率（%）|案均罚款（万元）",
            "丙/2031.yaml|丙局|未统计|||||",
            "乙/2031.yaml|乙局||4|1.5|||0.38",
            "甲/2031.yaml|甲局||6|8.25|2|50.0|1.38",
            "合计||—|10|9.75|2|—|—",
            "没有填的单位数||2|1|1|2|2|1");
  }

  @Test
  void aUnitWhoseDataAreWrongHasAnEmptyRow() throws IOException {
    write("甲");
    write("丁");

    var run = new Program(folder).run("validate", ".", "--summary", "汇总.xlsx");

    assertThat(run.status()).isEqualTo(1);
    assertThat(sheet("数据")).contains("丁/2031.yaml||||||", "没有填的单位数||1|1|1|1|1");
    assertThat(sheet("汇总")).anyMatch(r -> r.startsWith("丁/2031.yaml||有错|1|"));
  }

  private void write(String unit) throws IOException {
    Path of = Files.createDirectories(folder.resolve(unit));
    Files.writeString(of.resolve("正文.md"), "## 执法\n\n工作有序。\n");
    Files.writeString(
        of.resolve("2031.yaml"),
        """
        模板: department
        年度: 2031
        单位: {名称: %s局}
        正文: 正文.md
        公文: {题名: %s报告}
        %s
        """
            .formatted(unit, unit, FIGURES.get(unit)));
  }

  /** The rows under the title of a sheet. */
  private List<String> sheet(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("汇总.xlsx"));
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var rows = new ArrayList<String>();
      workbook.getSheet(name).forEach(r -> rows.add(cells(r)));
      return rows.subList(1, rows.size());
    }
  }

  private String cells(Row row) {
    var formatter = new DataFormatter(Locale.ROOT);
    var cells = new ArrayList<String>();
    row.forEach(c -> cells.add(formatter.formatCellValue(c).strip()));
    return String.join("|", cells).replace(folder + "/./", "").replace(folder + "/", "");
  }
}
