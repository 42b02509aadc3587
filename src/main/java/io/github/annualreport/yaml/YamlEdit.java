package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes texts into a section of a YAML file, by where things stand: comments, blank lines and the
 * order of everything else remain as they are.
 */
public final class YamlEdit {

  private static final String PLAIN =
      "[\\p{IsHan}A-Za-z][\\p{L}\\p{N}\\p{IsHan}，。、；（）“”《》〔〕%.+_—-]*";

  private final YamlNode.Mapping document;
  private final String text;
  private final String lineBreak;
  private final List<TextEdit> edits = new ArrayList<>();

  private YamlEdit(YamlNode.Mapping document) {
    this.document = document;
    this.text = document.position().file().text();
    this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /**
   * The text of the file with the entries in it: a key that is there gets the new value, the others
   * are added at the end of the section, and the section at the end of the file.
   *
   * @param section a key of the document, under which keys have texts
   */
  public static String put(YamlNode.Mapping document, String section, Map<String, String> entries) {
    return new YamlEdit(document).put(section, entries);
  }

  /**
   * The text of the file with a new entry of the document before another; all else stays as it is.
   */
  public static String insert(YamlNode.Entry before, String key, String path) {
    String text = before.keyPosition().file().text();
    int at = before.keyPosition().offset();
    boolean flow = text.substring(0, at).replaceAll("(?m)#.*", "").strip().matches("(?s).*[{,]");
    String end = flow ? ", " : text.contains("\r\n") ? "\r\n" : "\n";
    return TextEdit.apply(text, List.of(new TextEdit(at, at, key + ": " + path(path) + end)));
  }

  private String put(String section, Map<String, String> entries) {
    Optional<YamlNode.Entry> place = document.entry(section);
    var fresh = new LinkedHashMap<>(entries);
    if (place.isPresent() && place.get().value() instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        String value = fresh.remove(entry.key());
        if (value != null && entry.value() instanceof YamlNode.Scalar scalar) {
          replace(scalar, value);
        }
      }
    }
    if (!fresh.isEmpty()) {
      add(section, place, fresh);
    }
    return TextEdit.apply(text, edits);
  }

  private void replace(YamlNode.Scalar scalar, String value) {
    if (scalar.text().strip().equals(value)) {
      return;
    }
    boolean endsLine = scalar.end() > 0 && isLineStart(scalar.end());
    edits.add(
        new TextEdit(scalar.offset(), scalar.end(), scalar(value) + (endsLine ? lineBreak : "")));
  }

  private void add(String section, Optional<YamlNode.Entry> place, Map<String, String> fresh) {
    if (place.isEmpty()) {
      insertLines(text.length(), section + ":" + lineBreak + lines("  ", fresh));
    } else if (place.get().value() instanceof YamlNode.Mapping mapping
        && !mapping.entries().isEmpty()) {
      addTo(place.get(), mapping, fresh);
    } else {
      insertLines(endOfLine(place.get().keyPosition().offset()), lines("  ", fresh));
    }
  }

  private void addTo(YamlNode.Entry place, YamlNode.Mapping mapping, Map<String, String> fresh) {
    YamlNode.Entry first = mapping.entries().get(0);
    int start = first.keyPosition().offset();
    int end = end(mapping);
    if (text.substring(place.keyPosition().offset(), start).contains("{")) {
      String more =
          fresh.entrySet().stream()
              .map(e -> ", " + scalar(e.getKey()) + ": " + quoted(e.getValue()))
              .collect(Collectors.joining());
      edits.add(new TextEdit(end, end, more));
      return;
    }
    String indent = " ".repeat(first.keyPosition().column() - 1);
    insertLines(isLineStart(end) ? end : endOfLine(end), lines(indent, fresh));
  }

  /** Where the last scalar of a mapping ends. */
  private int end(YamlNode.Mapping mapping) {
    YamlNode.Entry last = mapping.entries().get(mapping.entries().size() - 1);
    return last.value() instanceof YamlNode.Scalar scalar
        ? scalar.end()
        : last.keyPosition().offset();
  }

  /** At the start of a line, or at the end of a file whose last line may not be ended. */
  private void insertLines(int at, String lines) {
    String before = at == 0 || isLineStart(at) ? "" : lineBreak;
    edits.add(new TextEdit(at, at, before + lines));
  }

  private String lines(String indent, Map<String, String> entries) {
    return entries.entrySet().stream()
        .map(e -> indent + scalar(e.getKey()) + ": " + scalar(e.getValue()) + lineBreak)
        .collect(Collectors.joining());
  }

  /** The path of a file as a value. */
  public static String path(String path) {
    return path.matches("[\\p{L}\\p{N}./_-]+") ? path : quoted(path);
  }

  private static String scalar(String value) {
    return value.matches(PLAIN) ? value : quoted(value);
  }

  /** Writes a text as a scalar in double quotes. */
  public static String quoted(String value) {
    var result = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> result.append('\\').append(c);
        case '\n' -> result.append("\\n");
        case '\r' -> result.append("\\r");
        case '\t' -> result.append("\\t");
        default -> result.append(c);
      }
    }
    return result.append('"').toString();
  }

  private boolean isLineStart(int offset) {
    char before = text.charAt(offset - 1);
    return before == '\n' || (before == '\r' && !text.startsWith("\n", offset));
  }

  /** The start of the next line, or the end of the file. */
  private int endOfLine(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return Math.min(text.length(), text.startsWith("\r\n", i) ? i + 2 : i + 1);
  }
}
