package io.github.annualreport.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.data.Explanations;
import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.template.Templates;
import io.github.annualreport.writer.xlsx.UnreadableSheetException;
import io.github.annualreport.writer.xlsx.XlsxWriter;
import io.github.annualreport.yaml.YamlEdit;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the reasons that a reviewer wrote into a sheet over into the 说明 of a data file. */
public final class ReasonImport {

  private static final String EXPLANATIONS = "说明";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Templates templates;

  public ReasonImport(Templates templates) {
    this.templates = templates;
  }

  /**
   * The data file with the reasons in it; nothing is written to disk.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if one of the two cannot be
   *     used, or the sheet speaks of what the data does not know
   */
  public Imported read(Path dataFile, Path sheet, Optional<String> template) {
    var problems = new Diagnostics();
    SourceFile source = InputFiles.read(dataFile, "yaml", problems);
    YamlNode.Mapping yaml = YamlReader.read(source, problems);
    ReportTemplate found = templates.choose(template, yaml, problems);
    ReportData before = found.validator().validate(yaml, problems);
    Map<String, String> reasons = reasons(sheet, found, problems);
    problems.stopOnErrors();
    reasons.entrySet().removeIf(e -> e.getValue().equals(before.explanations().get(e.getKey())));
    String text = reasons.isEmpty() ? source.text() : YamlEdit.put(yaml, EXPLANATIONS, reasons);
    requireReasons(new SourceFile(source.name(), text), found, reasons, problems);
    boolean marked = startsWithMark(dataFile);
    return new Imported(((marked ? BYTE_ORDER_MARK : "") + text).getBytes(UTF_8), reasons.size());
  }

  private static Map<String, String> reasons(
      Path sheet, ReportTemplate template, Diagnostics problems) {
    var file = new SourceFile(sheet.toString(), "");
    var result = new LinkedHashMap<String, String>();
    List<List<String>> rows = rows(sheet, file, problems);
    if (rows.stream().noneMatch(ReasonImport::isHeader)) {
      problems.error(
          "notes/header",
          file.start(),
          "表里没有“%s”和“%s”两列，不是 report diff 写出的核对表".formatted(ReviewSheet.NAME, ReviewSheet.REASON));
    }
    List<String> header = List.of();
    for (List<String> row : rows) {
      if (isHeader(row)) {
        header = row;
        continue;
      }
      String key = cell(row, header.indexOf(ReviewSheet.NAME));
      String why = cell(row, header.indexOf(ReviewSheet.REASON)).replaceAll("\\s*\\R\\s*", "；");
      if (!why.isEmpty() && template.explained().contains(Explanations.nameOf(key))) {
        result.merge(key, why, (a, b) -> a.equals(b) ? a : a + "；" + b);
      } else if (!why.isEmpty()) {
        problems.error("notes/unknown-name", file.start(), "核对表里写了原因的“" + key + "”不是数据里的项目");
      }
    }
    return result;
  }

  private static List<List<String>> rows(Path sheet, SourceFile file, Diagnostics problems) {
    try {
      return XlsxWriter.read(Files.readAllBytes(sheet));
    } catch (IOException e) {
      problems.error("file/unreadable", file.start(), "读不出文件，检查它是否存在、是否有权限");
    } catch (UnreadableSheetException e) {
      problems.error("notes/not-a-sheet", file.start(), e.getMessage());
    }
    problems.stopOnErrors();
    throw new IllegalStateException("an error stops");
  }

  private static boolean isHeader(List<String> row) {
    return row.contains(ReviewSheet.NAME) && row.contains(ReviewSheet.REASON);
  }

  private static String cell(List<String> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column) : "";
  }

  /** A file in an unusual layout must not be spoilt: what was written must be read again. */
  private static void requireReasons(
      SourceFile file, ReportTemplate template, Map<String, String> reasons, Diagnostics problems) {
    var own = new Diagnostics();
    Map<String, String> read = Map.of();
    try {
      read = template.validator().validate(YamlReader.read(file, own), own).explanations();
    } catch (InvalidInputException e) {
      own.addAll(e.diagnostics());
    }
    if (own.hasErrors() || !read.entrySet().containsAll(reasons.entrySet())) {
      problems.error("notes/layout", file.start(), "“说明”的写法特别，没法自动写入；请把它写成每行一条“  名称: 原因”后再试");
      problems.stopOnErrors();
    }
  }

  private static boolean startsWithMark(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(3), UTF_8).equals(BYTE_ORDER_MARK);
    } catch (IOException e) {
      return false; // it was read a moment ago; at worst a mark is lost
    }
  }

  /**
   * @param bytes of the data file with the reasons
   * @param count how many are new or other than before
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Imported(byte[] bytes, int count) {}
}
