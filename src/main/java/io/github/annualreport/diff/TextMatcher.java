package io.github.annualreport.diff;

import io.github.annualreport.text.Bigrams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds out which of two lists of texts belong together: the equal ones, then the most alike. */
final class TextMatcher {

  private static final double ALIKE = 0.4;

  private TextMatcher() {}

  /** The earlier partner of each later one that has one. */
  static <T> Map<T, T> of(List<T> before, List<T> after, Function<T, String> text) {
    var partners = new LinkedHashMap<T, T>();
    var free = new ArrayList<>(before);
    for (T now : after) {
      free.stream()
          .filter(last -> text.apply(last).equals(text.apply(now)))
          .findFirst()
          .ifPresent(last -> join(now, last, partners, free));
    }
    for (Candidate<T> candidate : candidates(free, after, text)) {
      if (free.contains(candidate.last) && !partners.containsKey(candidate.now)) {
        join(candidate.now, candidate.last, partners, free);
      }
    }
    return partners;
  }

  private static <T> void join(T now, T last, Map<T, T> partners, List<T> free) {
    partners.put(now, last);
    free.remove(last);
  }

  /** The most alike first. */
  private static <T> List<Candidate<T>> candidates(
      List<T> before, List<T> after, Function<T, String> text) {
    var result = new ArrayList<Candidate<T>>();
    for (T now : after) {
      for (T last : before) {
        double likeness = Bigrams.similarity(text.apply(last), text.apply(now));
        if (likeness >= ALIKE) {
          result.add(new Candidate<>(last, now, likeness));
        }
      }
    }
    result.sort(Comparator.comparingDouble((Candidate<T> c) -> c.likeness).reversed());
    return result;
  }

  private record Candidate<T>(T last, T now, double likeness) {}
}
