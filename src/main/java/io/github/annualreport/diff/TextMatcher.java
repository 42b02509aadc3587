package io.github.annualreport.diff;

import io.github.annualreport.text.Bigrams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds out which of two lists of texts belong together: the equal ones, then the most alike. */
final class TextMatcher<T> {

  private static final double ALIKE = 0.4;

  private final Function<T, String> text;
  private final List<T> free;
  private final Map<T, T> partners = new LinkedHashMap<>();

  private TextMatcher(List<T> before, Function<T, String> text) {
    this.text = text;
    this.free = new ArrayList<>(before);
  }

  /** The earlier partner of each later one that has one. */
  static <T> Map<T, T> of(List<T> before, List<T> after, Function<T, String> text) {
    return new TextMatcher<>(before, text).match(after);
  }

  private Map<T, T> match(List<T> after) {
    for (T now : after) {
      free.stream()
          .filter(last -> text.apply(last).equals(text.apply(now)))
          .findFirst()
          .ifPresent(last -> join(last, now));
    }
    for (Candidate<T> candidate : candidates(after)) {
      if (free.contains(candidate.last) && !partners.containsKey(candidate.now)) {
        join(candidate.last, candidate.now);
      }
    }
    return partners;
  }

  private void join(T last, T now) {
    partners.put(now, last);
    free.remove(last);
  }

  /** The most alike first. */
  private List<Candidate<T>> candidates(List<T> after) {
    var result = new ArrayList<Candidate<T>>();
    for (T now : after) {
      for (T last : free) {
        double similarity = Bigrams.similarity(text.apply(last), text.apply(now));
        if (similarity >= ALIKE) {
          result.add(new Candidate<>(last, now, similarity));
        }
      }
    }
    result.sort(Comparator.comparingDouble((Candidate<T> c) -> c.similarity).reversed());
    return result;
  }

  private record Candidate<T>(T last, T now, double similarity) {}
}
