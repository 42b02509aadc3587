package io.github.annualreport.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pairs of neighbouring characters of a text, by which texts are found alike. */
public record Bigrams(Set<String> pairs) {

  public Bigrams {
    pairs = Set.copyOf(pairs);
  }

  public static Bigrams of(String text) {
    return new Bigrams(
        IntStream.range(0, Math.max(0, text.length() - 1))
            .mapToObj(i -> text.substring(i, i + 2))
            .collect(Collectors.toSet()));
  }

  /** The similarity of two texts, from 0 to 1. */
  public static double similarity(String a, String b) {
    return a.equals(b) ? 1 : of(a).similarity(of(b));
  }

  /** The Sørensen-Dice coefficient: the share of pairs in common; 0 without any. */
  public double similarity(Bigrams other) {
    long common = pairs.stream().filter(other.pairs::contains).count();
    return common == 0 ? 0 : 2.0 * common / (pairs.size() + other.pairs.size());
  }
}
