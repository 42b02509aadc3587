package io.github.annualreport.init.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An older report as the start of a new text: headings without their numbers, enumerations as
 * lists, everything else as it was.
 *
 * @param body Markdown
 * @param levels how the headings are numbered, from the first level down
 */
public record ImportedText(String body, List<Level> levels) {

  /** A sentence of an enumeration, the first of which ends with a semicolon. */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[0-9]{1,2}[.．、]\\s*(?![0-9])|([（(](?:[一二三四五六七八九十]+|([0-9]{1,2}))[）)])\\s*)(.+)");

  /** A picture on a line of its own, escaped as all text is. */
  private static final Pattern PICTURE = Pattern.compile("!\\\\\\[(.*)\\\\\\]\\((.*)\\)");

  private static final String NUMERALS = "[一二三四五六七八九十]";

  public ImportedText {
    levels = List.copyOf(levels);
  }

  /** Reads a text by its lines; in Markdown a line may be a heading already. */
  public static ImportedText read(String text) {
    return new Reading().read(text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }

  /**
   * A level of headings.
   *
   * @param sample 一、 （一） 1. （1）
   * @param runIn whether text follows in the same paragraph
   * @param continuous whether numbers run on under the next heading above
   */
  public record Level(String sample, boolean runIn, boolean continuous) {}

  /** How headings are labelled, from the first level down. */
  enum Label {
    CHINESE("一、", "(" + NUMERALS + "+)、"),
    BRACKETS("（一）", "[（(](" + NUMERALS + "+)[）)]、?"),
    DIGIT("1.", "([0-9]{1,2})[.．](?![0-9])"),
    DIGIT_BRACKETS("（1）", "[（(]([0-9]{1,2})[）)]");

    private final String sample;
    private final Pattern pattern;

    Label(String sample, String pattern) {
      this.sample = sample;
      this.pattern = Pattern.compile(pattern + "\\s*");
    }

    String sample() {
      return sample;
    }
  }

  /** One run over a text. */
  private static final class Reading {

    private final List<Heading> headings = new ArrayList<>();
    private final List<Object> blocks = new ArrayList<>();
    private boolean inList;

    ImportedText read(List<String> lines) {
      lines.forEach(this::line);
      List<Object> printed = NumberedItems.of(blocks);
      headings.retainAll(new HashSet<>(printed));
      List<Label> used =
          List.of(Label.values()).stream()
              .filter(l -> headings.stream().anyMatch(h -> h.label().equals(l)))
              .toList();
      var body = new StringBuilder();
      for (Object block : printed) {
        body.append(
            block instanceof Heading heading
                ? "##" + "#".repeat(used.indexOf(heading.label())) + " " + heading.text()
                : block);
        body.append("\n\n");
      }
      return new ImportedText(
          body.toString().strip() + "\n", used.stream().map(this::level).toList());
    }

    private void line(String line) {
      if (line.startsWith("|")) {
        beginTable(line);
        append(
            inHead(line) ? line.replaceAll("(?<=\\| )(?! *\\|)(.+?)(?= \\|)", "**$1**") : line,
            "|");
        return;
      }
      Matcher item = ITEM.matcher(line);
      boolean isItem = item.matches() && (inList || line.matches(".*[；;]"));
      if (isItem) {
        if (!inList && item.group(1) != null) {
          blocks.add("<@列举 式=\"" + (item.group(2) == null ? "（一）" : "（1）") + "\" 排=\"分段\"/>");
        }
        append("1. " + item.group(3).replaceFirst("[；;。]$", "") + "。", "1. ");
        inList = line.matches(".*[；;]");
        return;
      }
      inList = false;
      String text = line.replaceFirst("^#+\\s*", "");
      int depth = line.length() - line.replaceFirst("^#+", "").length();
      Optional<Heading> heading =
          misnumbered(text).or(() -> label(text)).or(() -> unnumbered(text, depth));
      if (heading.isEmpty()) {
        paragraph(text);
        return;
      }
      headings.add(heading.get());
      blocks.add(heading.get());
      if (!heading.get().rest().isEmpty()) {
        paragraph(heading.get().rest());
      }
    }

    /** The row before a line of dashes begins a table, even right behind another. */
    private void beginTable(String dashes) {
      int last = blocks.size() - 1;
      if (dashes.matches("\\|[-: |]+") && last >= 0 && blocks.get(last) instanceof String table) {
        int head = table.lastIndexOf('\n');
        if (head > 0 && table.startsWith("|")) {
          blocks.set(last, table.substring(0, head));
          blocks.add(table.substring(head + 1));
        }
      }
    }

    /** Whether a row is the second of a head whose first has cells that span others. */
    private boolean inHead(String row) {
      Object last = blocks.isEmpty() ? "" : blocks.get(blocks.size() - 1);
      return row.matches("\\| +\\|.*")
          && last instanceof String table
          && table.matches("\\|[^\n]*\\S \\|(?: +\\|)+[^\n]*\n\\|[-|:]*");
    }

    /** Rows of a table and items of a list stand together. */
    private void append(String line, String start) {
      int last = blocks.size() - 1;
      if (last >= 0 && blocks.get(last) instanceof String above && above.startsWith(start)) {
        blocks.set(last, above + "\n" + line);
      } else {
        blocks.add(line);
      }
    }

    private void paragraph(String text) {
      Matcher picture = PICTURE.matcher(text);
      if (picture.matches()) {
        blocks.add("![" + picture.group(1) + "](" + picture.group(2) + ")");
        return;
      }
      blocks.addAll(RunInList.of(text));
    }

    /** A short line 2、 after 一、 was meant for 二、. */
    private Optional<Heading> misnumbered(String line) {
      Matcher digit = Pattern.compile("([0-9])、\\s*").matcher(line);
      boolean isShort = digit.lookingAt() && !line.contains("。");
      long before = headings.stream().filter(h -> h.label() == Label.CHINESE).count();
      return isShort && Integer.parseInt(digit.group(1)) == before + 1
          ? Optional.of(new Heading(Label.CHINESE, 0, line.substring(digit.end()), ""))
          : Optional.empty();
    }

    /** A heading of Markdown, where # is the title and ## the first level. */
    private static Optional<Heading> unnumbered(String text, int depth) {
      return depth < 2
          ? Optional.empty()
          : Optional.of(
              new Heading(List.of(Label.values()).get(Math.min(depth - 2, 3)), 0, text, ""));
    }

    private static Optional<Heading> label(String line) {
      for (Label label : Label.values()) {
        Matcher match = label.pattern.matcher(line);
        if (match.lookingAt()) {
          String rest = line.substring(match.end());
          int stop = rest.indexOf('。');
          boolean runsIn = stop >= 0 && stop < rest.length() - 1;
          String heading = runsIn ? rest.substring(0, stop) : rest.replaceFirst("[。：]$", "");
          int number = match.group(1).matches("[0-9]+") ? Integer.parseInt(match.group(1)) : 0;
          return Optional.of(
              new Heading(label, number, heading, runsIn ? rest.substring(stop + 1) : ""));
        }
      }
      return Optional.empty();
    }

    private Level level(Label label) {
      Map<Label, Integer> last = new EnumMap<>(Label.class);
      boolean runIn = false;
      boolean continuous = false;
      boolean parentBetween = false;
      for (Heading heading : headings) {
        if (heading.label() == label) {
          runIn |= !heading.rest().isEmpty();
          continuous |= parentBetween && heading.number() > last.getOrDefault(label, 0);
          parentBetween = false;
          last.put(label, heading.number());
        } else if (heading.label().compareTo(label) < 0 && last.containsKey(label)) {
          parentBetween = true;
        }
      }
      return new Level(label.sample, runIn, continuous);
    }
  }

  /**
   * A heading.
   *
   * @param rest the text behind it on its line
   */
  record Heading(Label label, int number, String text, String rest) {}
}
