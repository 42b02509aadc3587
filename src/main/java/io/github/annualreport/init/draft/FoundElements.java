package io.github.annualreport.init.draft;

import io.github.annualreport.init.draft.OldElements.Element;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The elements that reading a text has found so far. */
final class FoundElements {

  private final Map<Element, List<String>> words = new EnumMap<>(Element.class);

  Map<Element, List<String>> words() {
    return words;
  }

  boolean has(Element element) {
    return words.containsKey(element);
  }

  void put(Element element, List<String> texts) {
    words.put(element, List.copyOf(texts));
  }

  void put(Element element, String text) {
    if (!text.isBlank()) {
      words.put(element, List.of(text.strip()));
    }
  }

  void putAll(Element element, String text, String separator) {
    List<String> all =
        Arrays.stream(text.split(separator, -1))
            .map(String::strip)
            .filter(w -> !w.isEmpty())
            .toList();
    if (!all.isEmpty()) {
      words.put(element, all);
    }
  }
}
