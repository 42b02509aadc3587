package io.github.annualreport.init;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Markdown of any program as lines of plain text: headings keep their marks and tables their
 * strokes; emphasis, links, attributes, notes and comments give way to their words.
 */
final class PlainMarkdown {

  private static final Pattern FRONT =
      Pattern.compile("\\A---\\R((?s:.*?)\\R)(?:---|\\.\\.\\.)\\R");
  private static final Pattern TITLE = Pattern.compile("(?m)^title: *[\"']?(.+?)[\"']?$");
  private static final Pattern TITLED = Pattern.compile("(?:报告|总结|通报|汇报|情况)$");
  private static final Pattern RULE = Pattern.compile(" *-{2,}(?: +-{2,})+ *");
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]]+)\\]: *(.*)");

  /** A table's caption, below it or above. */
  private static final Pattern CAPTION = Pattern.compile("^ *(?:Table)?: +");

  private final List<String> result = new ArrayList<>();

  private PlainMarkdown() {}

  static String of(String markdown) {
    Matcher front = FRONT.matcher(markdown);
    String title = "";
    String body = markdown;
    if (front.find()) {
      Matcher named = TITLE.matcher(front.group(1));
      title = named.find() ? named.group(1).strip() + "\n" : "";
      body = markdown.substring(front.end());
    }
    var plain = new PlainMarkdown();
    List<String> lines = withoutBlocks(body).lines().toList();
    // Where # has headings, the title stands elsewhere. Attachments have one beside the title.
    List<String> highest = lines.stream().filter(l -> l.startsWith("# ")).toList();
    boolean titled = title.isEmpty() && !highest.isEmpty() && TITLED.matcher(highest.get(0)).find();
    boolean deeper = highest.size() > 1 && !titled;
    for (int i = 0; i < lines.size(); i++) {
      boolean underlined = i + 1 < lines.size() && RULE.matcher(lines.get(i + 1)).matches();
      i = underlined ? plain.simpleTable(lines, i) : plain.line(lines, i, deeper);
    }
    return title + String.join("\n", plain.result) + "\n";
  }

  /** Without comments, fences and the marks of quotations. */
  private static String withoutBlocks(String markdown) {
    return markdown
        .replaceAll("(?s)<!--.*?-->", "")
        .replaceAll("(?m)^ *(?:```|~~~|:::).*\\R?", "")
        .replaceAll("(?m)^> ?", "");
  }

  private int line(List<String> lines, int index, boolean deeper) {
    String line = lines.get(index);
    String next = index + 1 < lines.size() ? lines.get(index + 1) : "";
    Matcher note = NOTE.matcher(line);
    if (note.matches()) {
      result.add("【待改：注：" + words(note.group(2)) + "】");
    } else if (!line.isBlank() && next.matches("(?:=+|-{3,}) *") && !line.startsWith("|")) {
      result.add((next.startsWith("=") ? "# " : "## ") + words(line));
      return index + 1;
    } else if (CAPTION.matcher(line).lookingAt()) {
      result.add(tableStart(), "表：" + words(CAPTION.matcher(line).replaceFirst("")));
    } else {
      result.add((deeper && line.matches("#+ .*") ? "#" : "") + words(line));
    }
    return index;
  }

  /** Where the table begins that was read last, if nothing came after it; else the end. */
  private int tableStart() {
    int end = result.size();
    while (end > 0 && result.get(end - 1).isBlank()) {
      end--;
    }
    int start = end;
    while (start > 0 && result.get(start - 1).startsWith("|")) {
      start--;
    }
    return start < end ? start : result.size();
  }

  /** A table whose columns stand under dashes, as one with strokes; returns its last line. */
  private int simpleTable(List<String> lines, int head) {
    int end = head;
    while (end + 1 < lines.size() && !lines.get(end + 1).isBlank()) {
      end++;
    }
    List<String> rows = new ArrayList<>(lines.subList(head, end + 1));
    rows.removeIf(r -> RULE.matcher(r).matches());
    List<List<String>> cells =
        rows.stream()
            .map(r -> Stream.of(r.strip().split(" {2,}")).map(PlainMarkdown::words).toList())
            .toList();
    result.addAll(TableLines.of(cells));
    return end;
  }

  private static String words(String line) {
    return line.replaceFirst(" *\\{[#.][^}]*\\} *$", "")
        .replaceAll("!?\\[([^\\]^][^\\]]*)\\]\\([^)]*\\)", "$1")
        .replaceAll("\\[\\^[^\\]]+\\]", "")
        .replaceAll("(?<!\\\\)(?:\\*\\*|__)(?=\\S)(.+?)(?<=\\S)(?:\\*\\*|__)", "$1")
        .replaceAll("(?<![\\\\*])\\*(?=[^\\s*])([^*]+?)(?<=\\S)\\*(?!\\*)", "$1")
        .replaceAll("(?<![\\\\_\\w])_(?=[^\\s_])([^_]+?)(?<=\\S)_(?![_\\w])", "$1")
        .replaceAll("`([^`]+)`", "$1")
        .replaceAll("\\\\$", "")
        .replaceAll("\\\\(?=\\p{Punct})", "");
  }
}
