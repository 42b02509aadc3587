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

  /** One run over a text. */
  private static final class Reading {

    private final List<Heading> headings = new ArrayList<>();
    private final List<Object> blocks = new ArrayList<>();
    private boolean inList;

    ImportedText read(List<String> lines) {
      lines.forEach(this::line);
      blocks.replaceAll(b -> b instanceof Heading heading ? placed(heading) : b);
      headings.replaceAll(this::placed);
      List<Object> printed = NumberedItems.of(blocks);
      headings.retainAll(new HashSet<>(printed));
      List<HeadingLabel> used =
          List.of(HeadingLabel.values()).stream()
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

    /**
     * A heading without a number at the level of those of its depth, else below all that have one.
     */
    private Heading placed(Heading heading) {
      if (heading.number() >= 0) {
        return heading;
      }
      List<Heading> numbered =
          headings.stream().filter(h -> h.number() >= 0 && h.depth() > 0).toList();
      boolean isBelow =
          !numbered.isEmpty() && numbered.stream().allMatch(h -> h.depth() < heading.depth());
      HeadingLabel label =
          numbered.stream()
              .filter(h -> h.depth() == heading.depth())
              .map(Heading::label)
              .findFirst()
              .orElse(isBelow ? HeadingLabel.NONE : heading.label());
      return new Heading(label, heading.number(), heading.depth(), heading.text(), heading.rest());
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
          misnumbered(text).or(() -> label(text, depth)).or(() -> unnumbered(text, depth));
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
      long before = headings.stream().filter(h -> h.label() == HeadingLabel.CHINESE).count();
      return isShort && Integer.parseInt(digit.group(1)) == before + 1
          ? Optional.of(new Heading(HeadingLabel.CHINESE, 0, 0, line.substring(digit.end()), ""))
          : Optional.empty();
    }

    /** A heading of Markdown, where # is the title and ## the first level. */
    private static Optional<Heading> unnumbered(String text, int depth) {
      return depth < 2
          ? Optional.empty()
          : Optional.of(new Heading(HeadingLabel.ofDepth(depth), -1, depth, text, ""));
    }

    private static Optional<Heading> label(String line, int depth) {
      for (HeadingLabel label : HeadingLabel.values()) {
        Matcher match = label.pattern().matcher(line);
        if (match.lookingAt()) {
          String rest = line.substring(match.end());
          int stop = rest.indexOf('。');
          boolean runsIn = stop >= 0 && stop < rest.length() - 1;
          String heading = runsIn ? rest.substring(0, stop) : rest.replaceFirst("[。：]$", "");
          int number = match.group(1).matches("[0-9]+") ? Integer.parseInt(match.group(1)) : 0;
          return Optional.of(
              new Heading(label, number, depth, heading, runsIn ? rest.substring(stop + 1) : ""));
        }
      }
      return Optional.empty();
    }

    private Level level(HeadingLabel label) {
      Map<HeadingLabel, Integer> last = new EnumMap<>(HeadingLabel.class);
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
      return new Level(label.sample(), runIn, continuous);
    }
  }

  /**
   * A heading.
   *
   * @param number 0 for one in 汉字, -1 for none
   * @param depth by its style or marks, the title's being 1; 0 if it has none
   * @param rest the text behind it on its line
   */
  record Heading(HeadingLabel label, int number, int depth, String text, String rest) {}
}
