package io.github.annualreport.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.template.Templates;
import io.github.annualreport.writer.xlsx.Sheet;
import io.github.annualreport.writer.xlsx.XlsxWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonImportTest {

  private static final String DATA =
      """
      # 今年的数据
      模板: ecology-bureau
      年度: 2031
      单位: {名称: 某局}

      行政检查:
        次数: 40   # 核过

      说明:
        行政处罚.案件数: 已有的原因
      """;

  @TempDir private Path folder;

  private ReasonImport.Imported read(String data, String name, String reason) throws IOException {
    Path file = Files.writeString(folder.resolve("2031.yaml"), data);
    Path sheet = folder.resolve("核对表.xlsx");
    Files.write(sheet, sheet(name, reason));
    return new ReasonImport(new Templates()).read(file, sheet, Optional.empty());
  }

  private static byte[] sheet(String name, String reason) {
    List<Sheet.Cell> cells =
        List.of(new Sheet.Cell(name, Optional.empty()), new Sheet.Cell(reason, Optional.empty()));
    var rows = List.of(new Sheet.Row(cells, true));
    return new XlsxWriter()
        .write(List.of(new Sheet("数据", "核对表", List.of("指标", "原因"), rows, Optional.of(1))));
  }

  @Test
  void aReasonIsAddedAndAllElseRemains() throws IOException {
    ReasonImport.Imported imported = read(DATA, "行政检查.次数", "合并检查：“综合查一次”");
    assertThat(new String(imported.bytes(), UTF_8))
        .isEqualTo(DATA + "  行政检查.次数: \"合并检查：“综合查一次”\"\n");
    assertThat(imported.count()).isEqualTo(1);
  }

  @Test
  void aTextMayHaveAReasonToo() throws IOException {
    assertThat(new String(read(DATA, "下年安排", "延续").bytes(), UTF_8)).endsWith("  下年安排: 延续\n");
  }

  @Test
  void oneOfSeveralTextsHasAReasonOfItsOwn() throws IOException {
    assertThat(new String(read(DATA, "正文“2031年，全区办结率”", "属实").bytes(), UTF_8))
        .endsWith("  正文“2031年，全区办结率”: 属实\n");
  }

  @Test
  void anEmptySheetChangesNothing() throws IOException {
    ReasonImport.Imported imported = read(DATA, "行政检查.次数", "");
    assertThat(imported.bytes()).isEqualTo(DATA.getBytes(UTF_8));
    assertThat(imported.count()).isZero();
  }

  @Test
  void theByteOrderMarkRemains() throws IOException {
    assertThat(new String(read("\uFEFF" + DATA, "行政检查.次数", "因").bytes(), UTF_8))
        .startsWith("\uFEFF# 今年");
  }

  @Test
  void aNameThatTheDataDoesNotKnowIsTold() {
    assertThatThrownBy(() -> read(DATA, "行政检查.趟数", "因"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("“行政检查.趟数”不是数据里的项目");
  }

  @Test
  void aFileThatIsNoSheetIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("2031.yaml"), DATA);
    assertThatThrownBy(() -> new ReasonImport(new Templates()).read(file, file, Optional.empty()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("不是 XLSX 文件");
  }
}
