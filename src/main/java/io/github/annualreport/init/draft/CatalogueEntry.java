package io.github.annualreport.init.draft;

import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Kind;
import java.util.List;

/**
 * A figure of the catalogue, and the words by which texts call it.
 *
 * @param words title, noun and synonyms
 */
public record CatalogueEntry(Definition definition, List<String> words) {

  /** Measure words that count the same things; which of them is a matter of custom. */
  private static final List<List<String>> CUSTOMS =
      List.of(List.of("件", "起", "宗"), List.of("次", "场", "期", "轮次", "场次"), List.of("人", "名"));

  /** Measure words that stand for more particular ones. */
  private static final List<String> VAGUE = List.of("个", "件", "项", "份", "起", "宗");

  public CatalogueEntry {
    words = List.copyOf(words);
  }

  /** Whether a number with the measure word can be one of this figure. */
  boolean canBeIn(String unit) {
    String own = definition.unit().symbol();
    if (definition.kind() == Kind.MONEY) {
      return unit.endsWith("元");
    }
    // A state at the year's end has its own measure word; 办理审批事项1286件 counts what was done.
    boolean vague = VAGUE.contains(unit) && VAGUE.contains(own) && !definition.stock();
    return own.equals(unit) || own.equals(bare(unit)) || vague || isCustom(unit);
  }

  /** Whether the measure word says the same as the figure's own, so that an author may keep it. */
  public boolean isCustom(String unit) {
    String own = definition.unit().symbol();
    return CUSTOMS.stream().anyMatch(c -> c.contains(own) && c.contains(unit));
  }

  /** How well a label names this figure, in whole or by its first words: 行政处罚. */
  int scoreOf(String label) {
    int best = score(label, "");
    for (String word : words) {
      if (word.startsWith(label)) {
        best = Math.max(best, 20 * label.length() - (word.length() - label.length()));
      }
    }
    return best;
  }

  /** Whether a bare number of this figure is counted by the measure word. */
  boolean hasOwnUnit(String unit) {
    return definition.unit().symbol().equals(unit) || isCustom(unit);
  }

  private static String bare(String unit) {
    return unit.startsWith("万") || unit.startsWith("亿") ? unit.substring(1) : unit;
  }

  /**
   * How well the words around a number speak of this figure; 0 if they do not.
   *
   * @param before the text before the number, from where it can belong to it
   * @param after the text behind it
   */
  int score(String before, String after) {
    int best = 0;
    for (String word : words) {
      int at = before.lastIndexOf(word);
      if (at >= 0) {
        best = Math.max(best, 20 * word.length() - (before.length() - at - word.length()));
      }
      int behind = after.indexOf(word);
      if (behind >= 0) {
        best = Math.max(best, 20 * word.length() - 2 * behind - 10);
      }
    }
    return best;
  }
}
