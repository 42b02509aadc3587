package io.github.annualreport.template;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Layout;
import io.github.annualreport.writer.docx.StyleSheet;
import java.util.List;
import java.util.Optional;

/** 样式.docx in a template's folder: a document whose styles the reports are written in. */
public record BaseDocument(TemplateFolder folder) {

  private static final String NAME = "样式.docx";

  /** The layout with its styles, if there is such a document. */
  public Layout over(Layout layout, Diagnostics problems) {
    Optional<byte[]> docx = folder.bytes(NAME);
    if (docx.isEmpty()) {
      return layout;
    }
    Optional<String> styles = StyleSheet.read(docx.get());
    if (styles.isEmpty()) {
      problems.add(
          Diagnostic.error("template/styles", at(), NAME + " 不是 DOCX 文件，或者里面没有样式")
              .withHint("从一份生成的报告改起，在 Word 或 WPS 里改样式，另存为 " + NAME));
      return layout;
    }
    List<String> missing = StyleSheet.missing(styles.get());
    if (!missing.isEmpty()) {
      problems.add(
          Diagnostic.warning(
              "template/styles", at(), NAME + " 里没有这些样式，照自带的：" + String.join("、", missing)));
    }
    return layout.withStyles(styles.get());
  }

  private SourcePosition at() {
    return new SourceFile(folder.name() + "/" + NAME, "").start();
  }
}
