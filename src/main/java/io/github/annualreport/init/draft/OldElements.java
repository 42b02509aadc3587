package io.github.annualreport.init.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of an official document (GB/T 9704-2012, 7.2 to 7.4) in an older text, by their
 * usual places and forms.
 *
 * @param found the words of each element, without its label
 * @param body the lines that are none of them
 */
public record OldElements(Map<Element, List<String>> found, String body) {

  private static final int LONGEST_LINE = 40;
  private static final int MOST_TITLE_LINES = 4;
  private static final String DAY = "[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日";

  private static final Pattern NUMBER =
      Pattern.compile(
          "([\\p{IsHan}]{1,14}[〔\\[（(][0-9]{4}[〕\\]）)] ?[0-9]+号)(?:\\s*签发人[：:]?\\s*(.+))?");
  private static final Pattern TITLE_END =
      Pattern.compile(".*(?:报告|总结|情况|通报|要点|方案|汇报|述职)(?:（[^）]{1,12}）)?");
  private static final Pattern ORGAN =
      Pattern.compile("[\\p{IsHan}（）]{2,30}(?:局|厅|委|会|部|室|府|办|院|中心|队|处|所|社|站|区|县|市|镇|乡|街道)");
  private static final Pattern PRINTED = Pattern.compile("(.*?)\\s*(" + DAY + ")\\s*印发");
  private static final Pattern ITEM =
      Pattern.compile("(?:附件[：:]\\s*)?(?:[0-9]{1,2}[.．、]\\s*)?(.+)");

  /** An element that a text may have. */
  public enum Element {
    MARK,
    NUMBER,
    SIGNERS,
    TITLE,
    ADDRESSEES,
    ATTACHMENTS,
    SIGNATURE,
    DATE,
    NOTE,
    COPIES,
    PRINTER,
    PRINT_DATE
  }

  public OldElements {
    found = Map.copyOf(found);
  }

  /** Reads a text by its lines. */
  public static OldElements of(String text) {
    var lines = new ArrayList<String>();
    text.lines()
        .map(l -> l.strip().replaceFirst("^# ", ""))
        .flatMap(l -> Arrays.stream(l.split("\u2028", -1)))
        .filter(l -> !l.isBlank())
        .forEach(l -> lines.add(l.strip()));
    return new Reading(lines).read();
  }

  /** The words of an element; none if the text has none. */
  public List<String> of(Element element) {
    return found.getOrDefault(element, List.of());
  }

  /** The title in one line. */
  public Optional<String> title() {
    return of(Element.TITLE).isEmpty()
        ? Optional.empty()
        : Optional.of(String.join("", of(Element.TITLE)));
  }

  /** One run over the lines; what is found is taken out. */
  private static final class Reading {

    private final List<String> lines;
    private final Map<Element, List<String>> found = new EnumMap<>(Element.class);

    Reading(List<String> lines) {
      this.lines = lines;
    }

    OldElements read() {
      head();
      title();
      addressees();
      closing();
      return new OldElements(found, String.join("\n", lines) + "\n");
    }

    private void head() {
      boolean more = true;
      while (more && !lines.isEmpty()) {
        String line = lines.get(0);
        Matcher number = NUMBER.matcher(line);
        if (number.matches()) {
          put(Element.NUMBER, number.group(1));
          Optional.ofNullable(number.group(2))
              .ifPresent(s -> putAll(Element.SIGNERS, s, "[、\\s]+"));
        } else if (line.matches(".{2,40}文件") && !found.containsKey(Element.MARK)) {
          put(Element.MARK, line);
        } else if (line.matches("签发人[：:].{2,40}")) {
          putAll(Element.SIGNERS, line.replaceFirst("签发人[：:]", ""), "[、\\s]+");
        } else {
          more = false;
        }
        if (more) {
          lines.remove(0);
        }
      }
    }

    /** Lines up to the word for what the document is; else a first line without a mark. */
    private void title() {
      var title = new ArrayList<String>();
      for (String line : lines.subList(0, Math.min(MOST_TITLE_LINES, lines.size()))) {
        if (!isTitleLine(line)) {
          break;
        }
        title.add(line);
        if (TITLE_END.matcher(line).matches()) {
          take(Element.TITLE, title);
          return;
        }
      }
      if (!title.isEmpty()) {
        take(Element.TITLE, title.subList(0, 1));
      }
    }

    private static boolean isTitleLine(String line) {
      return line.length() <= LONGEST_LINE
          && !line.matches(".*[。：:；，]|#.*|[|!>-].*")
          && !line.matches("[一二三四五六七八九十]+、.*|[（(][一二三四五六七八九十]+[）)].*|[0-9]+[.、．].*");
    }

    private void addressees() {
      if (!lines.isEmpty()
          && lines.get(0).matches("[^。；]{2,80}[：:]")
          && !lines.get(0).matches(".*(?:如下|情况|下列)[：:]")) {
        String line = lines.remove(0);
        putAll(Element.ADDRESSEES, line.substring(0, line.length() - 1), "[、，,]");
      }
    }

    /** Signature, date and what stands about them; attachments may follow. */
    private void closing() {
      int date = lines.size() - 1;
      while (date > 0 && !lines.get(date).matches(DAY)) {
        date--;
      }
      if (date <= 0) {
        return;
      }
      while (date + 1 < lines.size() && behindDate(lines.get(date + 1))) {
        lines.remove(date + 1);
      }
      put(Element.DATE, lines.remove(date));
      if (ORGAN.matcher(lines.get(date - 1)).matches()) {
        put(Element.SIGNATURE, lines.remove(date - 1));
        attachments(date - 2);
      } else {
        attachments(date - 1);
      }
    }

    private boolean behindDate(String line) {
      Matcher printed = PRINTED.matcher(line);
      if (line.matches("[（(].{2,60}[）)]")) {
        put(Element.NOTE, line.substring(1, line.length() - 1));
      } else if (line.matches("抄送[：:].+")) {
        putAll(Element.COPIES, line.replaceFirst("抄送[：:]", "").replaceFirst("。$", ""), "[、，,]");
      } else if (printed.matches()) {
        put(Element.PRINTER, printed.group(1));
        put(Element.PRINT_DATE, printed.group(2));
      } else {
        return false;
      }
      return true;
    }

    /** The list of attachments that ends at a line. */
    private void attachments(int end) {
      int start = end;
      while (start >= 0 && lines.get(start).matches("[0-9]{1,2}[.．、].{2,60}[^。]")) {
        start--;
      }
      if (start >= 0 && lines.get(start).matches("附件[：:].+")) {
        List<String> list = lines.subList(start, end + 1);
        found.put(Element.ATTACHMENTS, list.stream().map(Reading::item).toList());
        list.clear();
      }
    }

    private static String item(String line) {
      Matcher item = ITEM.matcher(line);
      return item.matches() ? item.group(1).replaceFirst("[。；]$", "") : line;
    }

    private void take(Element element, List<String> taken) {
      found.put(element, List.copyOf(taken));
      lines.subList(0, found.get(element).size()).clear();
    }

    private void put(Element element, String words) {
      if (!words.isBlank()) {
        found.put(element, List.of(words.strip()));
      }
    }

    private void putAll(Element element, String words, String separator) {
      List<String> all =
          Arrays.stream(words.split(separator, -1))
              .map(String::strip)
              .filter(w -> !w.isEmpty())
              .toList();
      if (!all.isEmpty()) {
        found.put(element, all);
      }
    }
  }
}
