package io.github.annualreport.build;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Attachment;
import io.github.annualreport.document.Block;
import io.github.annualreport.figure.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes the attachments from the data: texts beside it, other files by name, the table of figures.
 */
record ReportAttachments(ReportContent content, Edition edition, Diagnostics problems) {

  static final String NAME = "公文.附件";
  private static final String TABLE = "公文.指标表";
  private static final String YES = "是";

  /**
   * @param text makes blocks of a text of the author's
   */
  List<Attachment> attachments(Function<SourceFile, List<Block>> text) {
    var result = new ArrayList<Attachment>();
    for (Value.Group attachment : content.data().groups(NAME)) {
      if (edition != Edition.PUBLIC || isPublic(attachment)) {
        result.add(new Attachment(attachment.text("名称"), blocks(attachment, text)));
      }
    }
    figures().ifPresent(result::add);
    problems.stopOnErrors();
    return result;
  }

  /** The table of figures and their charts, as far as they are wanted. */
  private Optional<Attachment> figures() {
    var blocks = new ArrayList<Block>();
    boolean wanted = content.data().text(TABLE).equals(YES);
    Optional<Block> table = wanted ? FigureTable.of(content) : Optional.empty();
    if (wanted && table.isEmpty()) {
      problems.add(
          Diagnostic.warning(
              "data/no-figures", content.data().position(TABLE), "没有填任何数据，不附主要指标一览表"));
    }
    table.ifPresent(blocks::add);
    blocks.addAll(new FigureCharts(content, problems).blocks());
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    String charts = blocks.size() > 1 ? "图表" : "图";
    boolean onlyTable = table.isPresent() && blocks.size() == 1;
    return Optional.of(new Attachment("主要指标" + (onlyTable ? "一览表" : charts), blocks));
  }

  static boolean isPublic(Value.Group attachment) {
    return !attachment.text("公开").equals("否");
  }

  private List<Block> blocks(Value.Group attachment, Function<SourceFile, List<Block>> text) {
    String file = attachment.text("文件");
    if (file.isEmpty()) {
      return List.of();
    }
    Path path = content.file().resolveSibling(file);
    if (!Files.isRegularFile(path)) {
      ReportData source = content.data();
      problems.error("data/no-attachment", source.position(NAME), "没有附件文件 " + path);
      return List.of();
    }
    return file.endsWith(".md") ? text.apply(InputFiles.read(path, "text", problems)) : List.of();
  }
}
