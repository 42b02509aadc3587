package io.github.annualreport.data;

import io.github.annualreport.diagnostic.SourcePosition;
import java.util.Optional;

/**
 * A text that the author wrote.
 *
 * @param name of the place in the form: 下年安排, 存在问题.不足, 引用.工作要点.文号; the entries of a list share one
 * @param free whether it is prose of the year, not a name or a date
 * @param row to which it belongs in a list whose rows have a key
 * @param printed the text as a report prints it, where that is known; else the text
 */
public record AuthoredText(
    String name,
    String text,
    SourcePosition position,
    boolean free,
    Optional<Row> row,
    String printed) {

  private static final int LONGEST_EXCERPT = 12;

  /** A text that stands for itself. */
  public AuthoredText(String name, String text, SourcePosition position, boolean free) {
    this(name, text, position, free, Optional.empty());
  }

  /** A text of a row, of which no report is known. */
  public AuthoredText(
      String name, String text, SourcePosition position, boolean free, Optional<Row> row) {
    this(name, text, position, free, row, text);
  }

  public AuthoredText printedAs(String newPrinted) {
    return new AuthoredText(name, text, position, free, row, newPrinted);
  }

  /** The name with the key of the row, unless it is the key: 荣誉[全区普法先进单位].获评单位. */
  public String label() {
    return row.filter(r -> !r.key().equals(text))
        .map(r -> r.list() + "[" + r.shortKey() + "]" + name.substring(r.list().length()))
        .orElse(name);
  }

  /** The key under 说明 that gives a reason for this text alone: 正文“2031年，全区办结率”. */
  public String reasonKey() {
    int length = Math.min(LONGEST_EXCERPT, text.codePointCount(0, text.length()));
    return name + "“" + text.substring(0, text.offsetByCodePoints(0, length)) + "”";
  }

  /** Whether a key under 说明 is for this text: its name, and an excerpt of it in quotes. */
  public boolean isMeantBy(String key) {
    return key.startsWith(name + "“")
        && key.endsWith("”")
        && text.contains(key.substring(name.length() + 1, key.length() - 1));
  }

  /**
   * A row of a list.
   *
   * @param key what stands in it under the key that the schema declares
   */
  public record Row(String list, String key, int index) {

    private static final int LONGEST = 12;

    public String shortKey() {
      return key.codePointCount(0, key.length()) <= LONGEST
          ? key
          : key.substring(0, key.offsetByCodePoints(0, LONGEST)) + "…";
    }
  }
}
