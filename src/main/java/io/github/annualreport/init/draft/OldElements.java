package io.github.annualreport.init.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of an official document (GB/T 9704-2012, 7.2 to 7.4) in an older text, by their
 * usual places and forms.
 *
 * @param found the words of each element, without its label
 * @param body the lines that are none of them
 * @param attached the texts of attachments behind the signature, one for each of ATTACHMENTS that
 *     has one, by its place in that list
 */
public record OldElements(
    Map<Element, List<String>> found, String body, NavigableMap<Integer, String> attached) {

  private static final int LONGEST_LINE = 40;
  private static final int MOST_TITLE_LINES = 4;

  private static final Pattern NUMBER =
      Pattern.compile(
          "([\\p{IsHan}]{1,14}[〔\\[（(][0-9]{4}[〕\\]）)] ?[0-9]+号)(?:\\s*签发人[：:]?\\s*(.+))?");
  private static final Pattern TITLE_END =
      Pattern.compile(".*(?:报告|总结|情况|通报|要点|方案|汇报|述职)(?:（[^）]{1,12}）)?");

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
    attached = new TreeMap<>(attached);
  }

  /** Reads a text by its lines. */
  public static OldElements of(String text) {
    var lines = new ArrayList<String>();
    text.lines()
        .map(l -> l.strip().replaceFirst("^# ", ""))
        .flatMap(l -> Arrays.stream(l.split("\u2028", -1)))
        .filter(l -> !l.isBlank())
        .forEach(l -> lines.add(l.strip()));
    dropContents(lines);
    return new Reading(lines).read();
  }

  /** Whether a text is the name of an organ and nothing else. */
  public static boolean isOrgan(String text) {
    return OldClosing.ORGAN.matcher(text).matches();
  }

  /** Takes out a table of contents: its title, and the lines that end with a page. */
  private static void dropContents(List<String> lines) {
    int start = 0;
    while (start < lines.size() && !lines.get(start).matches("目[ 　]*[录次]")) {
      start++;
    }
    int end = start + 1;
    while (end < lines.size() && lines.get(end).matches(".*(?:\t|[.…·． 　]{2,}) *[0-9]{1,3}")) {
      end++;
    }
    if (end > start + 1) {
      lines.subList(start, end).clear();
    }
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
    private final FoundElements found = new FoundElements();

    Reading(List<String> lines) {
      this.lines = lines;
    }

    OldElements read() {
      head();
      title();
      addressees();
      var closing = new OldClosing(lines, found);
      closing.read();
      return new OldElements(found.words(), String.join("\n", lines) + "\n", closing.attached());
    }

    private void head() {
      boolean more = true;
      while (more && !lines.isEmpty()) {
        String line = lines.get(0);
        Matcher number = NUMBER.matcher(line);
        if (number.matches()) {
          found.put(Element.NUMBER, number.group(1));
          Optional.ofNullable(number.group(2))
              .ifPresent(s -> found.putAll(Element.SIGNERS, s, "[、\\s]+"));
        } else if (line.matches(".{2,40}文件") && !found.has(Element.MARK)) {
          found.put(Element.MARK, line);
        } else if (line.matches("签发人[：:].{2,40}")) {
          found.putAll(Element.SIGNERS, line.replaceFirst("签发人[：:]", ""), "[、\\s]+");
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
          dropRepeated(String.join("", title));
          return;
        }
      }
      if (!title.isEmpty()) {
        take(Element.TITLE, title.subList(0, 1));
      }
    }

    /** The title in the front matter of Markdown, or of a page, stands over the text once more. */
    private void dropRepeated(String title) {
      if (!lines.isEmpty() && lines.get(0).equals(title)) {
        lines.remove(0);
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
        found.putAll(Element.ADDRESSEES, line.substring(0, line.length() - 1), "[、，,]");
      }
    }

    private void take(Element element, List<String> taken) {
      found.put(element, taken);
      lines.subList(0, taken.size()).clear();
    }
  }
}
