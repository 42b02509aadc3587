package io.github.annualreport.init.draft;

import io.github.annualreport.init.draft.OldElements.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the end of an older text: list of attachments, signature, date, notes, the attachments' own
 * texts, imprint. What is found is taken out of the lines.
 */
final class OldClosing {

  private static final String DAY = "[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日";
  static final Pattern ORGAN =
      Pattern.compile("[\\p{IsHan}（）]{2,30}(?:局|厅|委|会|部|室|府|办|院|中心|队|处|所|社|站|区|县|市|镇|乡|街道)");
  private static final Pattern PRINTED = Pattern.compile("(.*?)\\s*(" + DAY + ")\\s*印发");
  private static final Pattern ITEM =
      Pattern.compile("(?:附件[：:]\\s*)?(?:[0-9]{1,2}[.．、]\\s*)?(.+)");

  private final List<String> lines;
  private final FoundElements found;
  private final NavigableMap<Integer, String> attached = new TreeMap<>();

  OldClosing(List<String> lines, FoundElements found) {
    this.lines = lines;
    this.found = found;
  }

  /** The texts of attachments, by their place in the list. */
  NavigableMap<Integer, String> attached() {
    return attached;
  }

  /** Signature, date and what stands about them; the texts of attachments may follow. */
  void read() {
    int date = lines.size() - 1;
    while (date > 0 && !lines.get(date).matches(DAY)) {
      date--;
    }
    if (date > 0) {
      behind(lines.subList(date + 1, lines.size()));
      found.put(Element.DATE, lines.remove(date));
    }
    int last = date > 0 ? date - 1 : lines.size() - 1;
    if (last > 0 && ORGAN.matcher(lines.get(last)).matches()) {
      found.put(Element.SIGNATURE, lines.remove(last));
      last--;
    }
    attachments(last);
  }

  /** The lines behind the date: notes, the texts of attachments, the imprint. */
  private void behind(List<String> behind) {
    while (!behind.isEmpty() && behindDate(behind.get(0))) {
      behind.remove(0);
    }
    int last = behind.size() - 1;
    while (last >= 0 && !behind.get(last).matches("[（(].*") && behindDate(behind.get(last))) {
      behind.remove(last--);
    }
    var texts = new ArrayList<List<String>>();
    for (String line : behind) {
      if (line.matches("附件 ?[0-9]{0,2}[：:]?")) {
        texts.add(new ArrayList<>());
      } else if (!texts.isEmpty()) {
        texts.get(texts.size() - 1).add(line);
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      List<String> text = texts.get(i);
      if (text.size() > 1) {
        attached.put(i, String.join("\n", text.subList(1, text.size())) + "\n");
      }
    }
    if (!texts.isEmpty()) {
      List<String> titles = texts.stream().map(t -> t.isEmpty() ? "附件" : t.get(0)).toList();
      found.put(Element.ATTACHMENTS, titles);
      behind.clear();
    }
  }

  private boolean behindDate(String line) {
    Matcher printed = PRINTED.matcher(line);
    if (line.matches("[（(].{2,60}[）)]")) {
      found.put(Element.NOTE, line.substring(1, line.length() - 1));
    } else if (line.matches("抄送[：:].+")) {
      found.putAll(Element.COPIES, line.replaceFirst("抄送[：:]", "").replaceFirst("。$", ""), "[、，,]");
    } else if (printed.matches()) {
      found.put(Element.PRINTER, printed.group(1));
      found.put(Element.PRINT_DATE, printed.group(2));
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
      found.put(Element.ATTACHMENTS, list.stream().map(OldClosing::item).toList());
      list.clear();
    }
  }

  private static String item(String line) {
    Matcher item = ITEM.matcher(line);
    return item.matches() ? item.group(1).replaceFirst("[。；]$", "") : line;
  }
}
