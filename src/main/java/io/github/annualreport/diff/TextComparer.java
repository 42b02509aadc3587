package io.github.annualreport.diff;

import io.github.annualreport.data.AuthoredText;
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

  private final ComparedYear last;
  private final ComparedYear now;
  private final TextChecks checks;

  TextComparer(ComparedYear last, ComparedYear now) {
    this.last = last;
    this.now = now;
    this.checks = new TextChecks(last, now);
  }

  List<TextComparison> compare() {
    Map<String, List<AuthoredText>> before = byName(last.texts());
    Map<String, List<AuthoredText>> after = byName(now.texts());
    Map<AuthoredText.Row, AuthoredText.Row> rows = rows();
    var names = new LinkedHashMap<>(after);
    before.forEach(names::putIfAbsent);
    var result = new ArrayList<TextComparison>();
    for (String name : names.keySet()) {
      List<AuthoredText> old = before.getOrDefault(name, List.of());
      List<AuthoredText> recent = after.getOrDefault(name, List.of());
      result.addAll(place(name, old, recent, partners(old, recent, rows)));
    }
    return result;
  }

  private static Map<AuthoredText, AuthoredText> partners(
      List<AuthoredText> before,
      List<AuthoredText> after,
      Map<AuthoredText.Row, AuthoredText.Row> rows) {
    var partners = new LinkedHashMap<AuthoredText, AuthoredText>();
    for (AuthoredText passage : after) {
      Optional<AuthoredText.Row> partner = passage.row().map(rows::get);
      before.stream()
          .filter(p -> partner.isPresent() && p.row().equals(partner))
          .findFirst()
          .ifPresent(p -> partners.put(passage, p));
    }
    List<AuthoredText> lonelyBefore = before.stream().filter(p -> p.row().isEmpty()).toList();
    List<AuthoredText> lonelyAfter = after.stream().filter(p -> p.row().isEmpty()).toList();
    if (lonelyBefore.size() == 1 && lonelyAfter.size() == 1) {
      partners.put(lonelyAfter.get(0), lonelyBefore.get(0));
    } else {
      partners.putAll(TextMatcher.of(lonelyBefore, lonelyAfter, AuthoredText::text));
    }
    return partners;
  }

  private List<TextComparison> place(
      String name,
      List<AuthoredText> before,
      List<AuthoredText> after,
      Map<AuthoredText, AuthoredText> partners) {
    var result = new ArrayList<TextComparison>();
    for (AuthoredText passage : after) {
      result.add(
          comparison(name, Optional.ofNullable(partners.get(passage)), Optional.of(passage)));
    }
    before.stream()
        .filter(p -> !partners.containsValue(p))
        .forEach(p -> result.add(comparison(name, Optional.of(p), Optional.empty())));
    return result;
  }

  /** The earlier partner of each row, within its list. */
  private Map<AuthoredText.Row, AuthoredText.Row> rows() {
    var result = new LinkedHashMap<AuthoredText.Row, AuthoredText.Row>();
    List<AuthoredText.Row> before = rows(last);
    List<AuthoredText.Row> after = rows(now);
    Stream<String> lists = after.stream().map(AuthoredText.Row::list).distinct();
    lists.forEach(
        list ->
            result.putAll(
                TextMatcher.of(
                    before.stream().filter(r -> r.list().equals(list)).toList(),
                    after.stream().filter(r -> r.list().equals(list)).toList(),
                    AuthoredText.Row::key)));
    return result;
  }

  private static List<AuthoredText.Row> rows(ComparedYear edition) {
    return edition.texts().stream().flatMap(p -> p.row().stream()).distinct().toList();
  }

  private TextComparison comparison(
      String name, Optional<AuthoredText> before, Optional<AuthoredText> after) {
    var pair = new TextComparison(name, before, after, List.of());
    return new TextComparison(name, before, after, checks.of(pair));
  }

  private static Map<String, List<AuthoredText>> byName(List<AuthoredText> passages) {
    var result = new LinkedHashMap<String, List<AuthoredText>>();
    passages.forEach(p -> result.computeIfAbsent(p.name(), n -> new ArrayList<>()).add(p));
    return result;
  }
}
