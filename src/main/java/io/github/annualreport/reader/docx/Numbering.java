package io.github.annualreport.reader.docx;

import io.github.annualreport.document.ChineseNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Counts what Word numbers by itself, so that the text is what a reader sees. */
final class Numbering {

  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  static Numbering of(Optional<Document> part) {
    var numbering = new Numbering();
    part.ifPresent(
        p -> {
          for (Element element : Xml.children(p.getDocumentElement())) {
            if (Xml.is(element, "abstractNum")) {
              numbering.abstracts.put(Xml.attribute(element, "abstractNumId"), element);
            } else if (Xml.is(element, "num")) {
              numbering.lists.put(Xml.attribute(element, "numId"), element);
            }
          }
        });
    return numbering;
  }

  /** The label of the next paragraph with these number properties; empty if it has none. */
  String next(Optional<Element> properties) {
    Optional<String> list = properties.flatMap(p -> Xml.value(p, "numId"));
    int level = properties.flatMap(p -> Xml.value(p, "ilvl")).map(v -> Xml.number(v, 0)).orElse(0);
    if (list.isEmpty() || !lists.containsKey(list.get()) || level >= LEVELS) {
      return "";
    }
    String id = Xml.value(lists.get(list.get()), "abstractNumId").orElse("");
    int[] counts = counters.computeIfAbsent(id, i -> new int[LEVELS]);
    Optional<String> restart = restart(list.get(), level);
    if (restart.isPresent() && begun.add(list.get() + ":" + level)) {
      counts[level] = Xml.number(restart.get(), 1) - 1;
    } else if (counts[level] == 0) {
      counts[level] = number(id, level, "start", 1) - 1;
    }
    counts[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    return label(id, level, counts);
  }

  private Optional<String> restart(String list, int level) {
    return Xml.children(lists.get(list), "lvlOverride").stream()
        .filter(o -> Xml.attribute(o, "ilvl").equals(Integer.toString(level)))
        .findFirst()
        .flatMap(o -> Xml.value(o, "startOverride"));
  }

  private String label(String id, int level, int[] counts) {
    if (format(id, level).equals("bullet")) {
      return "";
    }
    String pattern = level(id, level).flatMap(l -> Xml.value(l, "lvlText")).orElse("");
    return PLACE
        .matcher(pattern)
        .replaceAll(
            m -> {
              int which = Integer.parseInt(m.group(1)) - 1;
              return print(format(id, which), Math.max(counts[which], 1));
            });
  }

  private String format(String id, int level) {
    return level(id, level).flatMap(l -> Xml.value(l, "numFmt")).orElse("decimal");
  }

  private int number(String id, int level, String name, int otherwise) {
    return level(id, level)
        .flatMap(l -> Xml.value(l, name))
        .map(v -> Xml.number(v, otherwise))
        .orElse(otherwise);
  }

  private Optional<Element> level(String id, int level) {
    return Optional.ofNullable(abstracts.get(id)).stream()
        .flatMap(a -> Xml.children(a, "lvl").stream())
        .filter(l -> Xml.attribute(l, "ilvl").equals(Integer.toString(level)))
        .findFirst();
  }

  private static String print(String format, int number) {
    return switch (format) {
      case "none" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "chineseLegalSimplified",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital" ->
          number < 100 ? ChineseNumber.of(number) : Integer.toString(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number <= 20 ? Character.toString('①' + number - 1) : Integer.toString(number);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "upperLetter" -> Character.toString('A' + (number - 1) % 26);
      case "lowerLetter" -> Character.toString('a' + (number - 1) % 26);
      default -> Integer.toString(number);
    };
  }
}
