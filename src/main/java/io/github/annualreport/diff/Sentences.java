package io.github.annualreport.diff;

import io.github.annualreport.diff.TextComparison.SentenceChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Divides texts into sentences and tells how like two texts are. */
final class Sentences {

  private Sentences() {}

  static List<SentenceChange> changes(String last, String now) {
    List<String> before = of(last);
    List<String> after = of(now);
    var gone = new ArrayList<>(before);
    after.forEach(gone::remove);
    var come = new ArrayList<>(after);
    before.forEach(come::remove);
    return changes(gone, come, TextMatcher.of(gone, come, s -> s));
  }

  private static List<SentenceChange> changes(
      List<String> gone, List<String> come, Map<String, String> partners) {
    var marks = new LinkedHashMap<String, MarkedText.Versions>();
    partners.forEach((now, last) -> marks.put(last, MarkedText.of(last, now)));
    var result = new ArrayList<SentenceChange>();
    for (String last : gone) {
      Optional<MarkedText.Versions> pair = Optional.ofNullable(marks.get(last));
      var text = pair.map(MarkedText.Versions::last).orElse(MarkedText.plain(last));
      result.add(new SentenceChange(false, text));
    }
    for (String now : come) {
      Optional<MarkedText.Versions> pair = Optional.ofNullable(partners.get(now)).map(marks::get);
      var text = pair.map(MarkedText.Versions::now).orElse(MarkedText.plain(now));
      result.add(new SentenceChange(true, text));
    }
    return result;
  }

  private static List<String> of(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=[。！？])"));
  }

  /** From 0 to 1: the share of pairs of neighbouring characters that two texts have in common. */
  static double likeness(String a, String b) {
    Set<String> pairsA = pairs(a);
    Set<String> pairsB = pairs(b);
    if (pairsA.isEmpty() || pairsB.isEmpty()) {
      return a.equals(b) ? 1 : 0;
    }
    long common = pairsA.stream().filter(pairsB::contains).count();
    return 2.0 * common / (pairsA.size() + pairsB.size());
  }

  private static Set<String> pairs(String text) {
    var result = new HashSet<String>();
    for (int i = 0; i + 1 < text.length(); i++) {
      result.add(text.substring(i, i + 2));
    }
    return result;
  }
}
