package io.github.annualreport.init;

import io.github.annualreport.init.draft.OldElements;
import io.github.annualreport.init.draft.OldElements.Element;
import io.github.annualreport.init.draft.YearReferences;
import io.github.annualreport.yaml.YamlEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes 公文 of a new data file: the elements of last year's text, those of one year as comments to
 * fill in, and those that it had not with their meaning.
 *
 * @param year of the new report
 */
record ElementsForm(OldElements old, String unit, int oldYear, int year) {

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("公文: # 从去年的报告认出来的，逐项看一遍");
    head(lines);
    old.title().ifPresent(t -> lines.add("  题名: " + renewed(title())));
    list(lines, "  主送", old.of(Element.ADDRESSEES), "主送机关，每条写一个");
    attachments(lines);
    first(Element.SIGNATURE)
        .filter(s -> !s.equals(unit))
        .ifPresent(s -> lines.add("  署名: " + YamlEdit.quoted(s)));
    lines.add(
        "  #成文日期: %d-01-20 # 签发的日期%s"
            .formatted(year + 1, first(Element.DATE).map(d -> "，去年是" + d).orElse("")));
    lines.add(
        first(Element.NOTE)
            .map(n -> "  附注: " + YamlEdit.quoted(n))
            .orElse("  #附注: 此件公开发布 # 括号自动加"));
    imprint(lines);
    return lines;
  }

  private void head(List<String> lines) {
    if (first(Element.MARK).isEmpty() && first(Element.NUMBER).isEmpty()) {
      lines.add("  #版头: {发文机关标志: %s文件, 发文字号: 某发〔%d〕1号} # 正式上报的公文才有".formatted(unit, year + 1));
      return;
    }
    lines.add("  版头:");
    lines.add("    发文机关标志: " + YamlEdit.quoted(first(Element.MARK).orElse(unit + "文件")));
    first(Element.NUMBER)
        .ifPresent(
            n ->
                lines.add(
                    "    #发文字号: "
                        + n.replaceFirst(
                            "[〔\\[（(][0-9]{4}[〕\\]）)] ?[0-9]+", "〔" + (year + 1) + "〕1")
                        + " # 去年是"
                        + n));
    list(lines, "    签发人", old.of(Element.SIGNERS), "");
  }

  /** The lines of the title; a break in the middle of a phrase is left to the program. */
  private String title() {
    var title = new StringBuilder();
    for (String line : old.of(Element.TITLE)) {
      boolean keeps = line.matches("(?:关于|[0-9]{4}年).*") || OldElements.isOrgan(title.toString());
      title.append(title.length() > 0 && keeps ? "|" : "").append(line);
    }
    return title.toString();
  }

  private void attachments(List<String> lines) {
    if (old.of(Element.ATTACHMENTS).isEmpty()) {
      lines.add("  #附件: [{名称: 甲表, 文件: 附件-%d.md}] # 按次序每条写一个".formatted(year));
      return;
    }
    lines.add("  附件: # 内容在数据旁的文件里的，加 文件: 文件名");
    List<String> names = old.of(Element.ATTACHMENTS);
    for (int i = 0; i < names.size(); i++) {
      lines.add("    - 名称: " + renewed(names.get(i)));
      if (old.attached().containsKey(i)) {
        lines.add("      文件: " + attachment(i, year));
      }
    }
  }

  /** The name of the file with the text of an attachment, by its place in the list. */
  static String attachment(int place, int year) {
    return "附件%d-%d.md".formatted(place + 1, year);
  }

  private void imprint(List<String> lines) {
    if (old.of(Element.COPIES).isEmpty() && first(Element.PRINTER).isEmpty()) {
      return;
    }
    lines.add("  版记:");
    list(lines, "    抄送", old.of(Element.COPIES), "");
    first(Element.PRINTER).ifPresent(p -> lines.add("    印发机关: " + YamlEdit.quoted(p)));
    first(Element.PRINT_DATE)
        .ifPresent(d -> lines.add("    #印发日期: %d-01-20 # 去年是%s".formatted(year + 1, d)));
  }

  /** A list on one line; a comment with its meaning if the old text had none. */
  private static void list(List<String> lines, String key, List<String> words, String meaning) {
    if (!words.isEmpty()) {
      lines.add(
          key
              + ": ["
              + words.stream().map(YamlEdit::quoted).collect(Collectors.joining(", "))
              + "]");
    } else if (!meaning.isEmpty()) {
      lines.add(key.replaceFirst("(\\S)", "#$1") + ": [] # " + meaning);
    }
  }

  private Optional<String> first(Element element) {
    return old.of(element).stream().findFirst();
  }

  /** With the new year in the place of the old, which a comment keeps, and other years marked. */
  private String renewed(String text) {
    String renewed =
        new YearReferences(year)
            .marked(text.replace(Integer.toString(oldYear), Integer.toString(year)))
            .replace("【待改：" + year + "年】", year + "年");
    return YamlEdit.quoted(renewed)
        + (renewed.equals(text) ? "" : " # 去年是“" + text.replace("|", "") + "”");
  }
}
