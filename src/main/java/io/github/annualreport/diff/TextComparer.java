package io.github.annualreport.diff;

import io.github.annualreport.data.AuthoredText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Matches the texts of two editions: rows of a list by their key, other texts at each place, the
 * equal ones first, then the most alike.
 */
final class TextComparer {

  private final YearPair years;
  private final TextChecks checks;
  private final Map<AuthoredText.Row, AuthoredText.Row> rows;

  TextComparer(YearPair years) {
    this.years = years;
    this.checks = new TextChecks(years);
    this.rows = rows();
  }

  List<TextComparison> compare() {
    Map<String, List<AuthoredText>> before = byName(years.last().texts());
    Map<String, List<AuthoredText>> after = byName(years.now().texts());
    var names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    return names.stream()
        .flatMap(n -> place(before.getOrDefault(n, List.of()), after.getOrDefault(n, List.of())))
        .toList();
  }

  /** The texts of one name. */
  private Stream<TextComparison> place(List<AuthoredText> before, List<AuthoredText> after) {
    Map<AuthoredText, AuthoredText> partners = partners(before, after);
    return Stream.concat(
        after.stream().map(t -> comparison(Optional.ofNullable(partners.get(t)), Optional.of(t))),
        before.stream()
            .filter(t -> !partners.containsValue(t))
            .map(t -> comparison(Optional.of(t), Optional.empty())));
  }

  private Map<AuthoredText, AuthoredText> partners(
      List<AuthoredText> before, List<AuthoredText> after) {
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

  /** The earlier partner of each row, within its list. */
  private Map<AuthoredText.Row, AuthoredText.Row> rows() {
    var result = new LinkedHashMap<AuthoredText.Row, AuthoredText.Row>();
    List<AuthoredText.Row> before = rows(years.last());
    List<AuthoredText.Row> after = rows(years.now());
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

  private TextComparison comparison(Optional<AuthoredText> before, Optional<AuthoredText> after) {
    String name = after.or(() -> before).orElseThrow().name();
    var pair = new TextComparison(name, before, after, List.of());
    return new TextComparison(name, before, after, checks.of(pair));
  }

  private static Map<String, List<AuthoredText>> byName(List<AuthoredText> passages) {
    var result = new LinkedHashMap<String, List<AuthoredText>>();
    passages.forEach(p -> result.computeIfAbsent(p.name(), n -> new ArrayList<>()).add(p));
    return result;
  }
}
