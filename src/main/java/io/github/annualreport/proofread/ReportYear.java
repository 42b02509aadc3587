package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The year that a manuscript reports on: the one in its title, else the one it names most. */
final class ReportYear {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?=年)");
  private static final int LEAST = 3;

  private ReportYear() {}

  static OptionalInt of(Manuscript manuscript) {
    OptionalInt titled = years(manuscript.in(Role.TITLE)).stream().mapToInt(y -> y).findFirst();
    if (titled.isPresent()) {
      return titled;
    }
    Map<Integer, Integer> counts = new TreeMap<>();
    years(manuscript.in(Role.BODY)).forEach(y -> counts.merge(y, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST)
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(e -> OptionalInt.of(e.getKey()))
        .orElseGet(OptionalInt::empty);
  }

  private static List<Integer> years(List<Passage> passages) {
    return passages.stream()
        .flatMap(p -> YEAR.matcher(p.text()).results())
        .map(m -> Integer.parseInt(m.group(1)))
        .toList();
  }
}
