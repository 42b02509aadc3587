package io.github.annualreport.diff;

import io.github.annualreport.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Matches the texts of two editions: at each place the equal ones first, then the most alike. */
final class TextComparer {

  private static final double ALIKE = 0.4;

  private final Edition last;
  private final Edition now;
  private final TextChecks checks;

  TextComparer(Edition last, Edition now) {
    this.last = last;
    this.now = now;
    this.checks = new TextChecks(last, now);
  }

  List<TextComparison> compare() {
    Map<String, List<Passage>> before = byName(last.texts());
    Map<String, List<Passage>> after = byName(now.texts());
    var names = new LinkedHashMap<>(after);
    before.forEach(names::putIfAbsent);
    var result = new ArrayList<TextComparison>();
    for (String name : names.keySet()) {
      result.addAll(
          place(name, before.getOrDefault(name, List.of()), after.getOrDefault(name, List.of())));
    }
    return result;
  }

  private List<TextComparison> place(String name, List<Passage> before, List<Passage> after) {
    boolean single = before.size() == 1 && after.size() == 1;
    var partners = new LinkedHashMap<Passage, Passage>();
    pair(before, after, partners, (a, b) -> a.text().equals(b.text()));
    pair(before, after, partners, (a, b) -> single || isBest(a, b, before, partners));
    var result = new ArrayList<TextComparison>();
    for (Passage passage : after) {
      result.add(
          comparison(name, Optional.ofNullable(partners.get(passage)), Optional.of(passage)));
    }
    before.stream()
        .filter(p -> !partners.containsValue(p))
        .forEach(p -> result.add(comparison(name, Optional.of(p), Optional.empty())));
    return result;
  }

  private static void pair(
      List<Passage> before,
      List<Passage> after,
      Map<Passage, Passage> partners,
      BiPredicate<Passage, Passage> belong) {
    for (Passage passage : after) {
      if (!partners.containsKey(passage)) {
        before.stream()
            .filter(p -> !partners.containsValue(p))
            .filter(p -> belong.test(p, passage))
            .findFirst()
            .ifPresent(p -> partners.put(passage, p));
      }
    }
  }

  private static boolean isBest(
      Passage candidate, Passage passage, List<Passage> before, Map<Passage, Passage> partners) {
    double likeness = Sentences.likeness(candidate.text(), passage.text());
    return likeness >= ALIKE
        && before.stream()
            .filter(p -> !partners.containsValue(p))
            .allMatch(p -> Sentences.likeness(p.text(), passage.text()) <= likeness);
  }

  private TextComparison comparison(
      String name, Optional<Passage> before, Optional<Passage> after) {
    var pair = new TextComparison(name, before, after, List.of());
    List<Diagnostic> findings = checks.of(pair);
    return new TextComparison(name, before, after, findings);
  }

  private static Map<String, List<Passage>> byName(List<Passage> passages) {
    var result = new LinkedHashMap<String, List<Passage>>();
    passages.forEach(p -> result.computeIfAbsent(p.name(), n -> new ArrayList<>()).add(p));
    return result;
  }
}
