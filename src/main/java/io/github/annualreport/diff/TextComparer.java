package io.github.annualreport.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Matches the texts of two editions: rows of a list by their key, other texts at each place, the
 * equal ones first, then the most alike.
 */
final class TextComparer {

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
    Map<Passage.Row, Passage.Row> rows = rows();
    var names = new LinkedHashMap<>(after);
    before.forEach(names::putIfAbsent);
    var result = new ArrayList<TextComparison>();
    for (String name : names.keySet()) {
      List<Passage> old = before.getOrDefault(name, List.of());
      List<Passage> recent = after.getOrDefault(name, List.of());
      result.addAll(place(name, old, recent, partners(old, recent, rows)));
    }
    return result;
  }

  private static Map<Passage, Passage> partners(
      List<Passage> before, List<Passage> after, Map<Passage.Row, Passage.Row> rows) {
    var partners = new LinkedHashMap<Passage, Passage>();
    for (Passage passage : after) {
      Optional<Passage.Row> partner = passage.row().map(rows::get);
      before.stream()
          .filter(p -> partner.isPresent() && p.row().equals(partner))
          .findFirst()
          .ifPresent(p -> partners.put(passage, p));
    }
    List<Passage> lonelyBefore = before.stream().filter(p -> p.row().isEmpty()).toList();
    List<Passage> lonelyAfter = after.stream().filter(p -> p.row().isEmpty()).toList();
    if (lonelyBefore.size() == 1 && lonelyAfter.size() == 1) {
      partners.put(lonelyAfter.get(0), lonelyBefore.get(0));
    } else {
      partners.putAll(Pairing.of(lonelyBefore, lonelyAfter, Passage::text));
    }
    return partners;
  }

  private List<TextComparison> place(
      String name, List<Passage> before, List<Passage> after, Map<Passage, Passage> partners) {
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

  /** The earlier partner of each row, within its list. */
  private Map<Passage.Row, Passage.Row> rows() {
    var result = new LinkedHashMap<Passage.Row, Passage.Row>();
    List<Passage.Row> before = rows(last);
    List<Passage.Row> after = rows(now);
    Stream<String> lists = after.stream().map(Passage.Row::list).distinct();
    lists.forEach(
        list ->
            result.putAll(
                Pairing.of(
                    before.stream().filter(r -> r.list().equals(list)).toList(),
                    after.stream().filter(r -> r.list().equals(list)).toList(),
                    Passage.Row::key)));
    return result;
  }

  private static List<Passage.Row> rows(Edition edition) {
    return edition.texts().stream().flatMap(p -> p.row().stream()).distinct().toList();
  }

  private TextComparison comparison(
      String name, Optional<Passage> before, Optional<Passage> after) {
    var pair = new TextComparison(name, before, after, List.of());
    return new TextComparison(name, before, after, checks.of(pair));
  }

  private static Map<String, List<Passage>> byName(List<Passage> passages) {
    var result = new LinkedHashMap<String, List<Passage>>();
    passages.forEach(p -> result.computeIfAbsent(p.name(), n -> new ArrayList<>()).add(p));
    return result;
  }
}
