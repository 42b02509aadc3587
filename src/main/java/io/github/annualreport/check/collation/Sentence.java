package io.github.annualreport.check.collation;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence of either side. */
interface Sentence {

  Pattern BLANK = Pattern.compile("[\\s\u2028　]+");

  String text();

  /** What two sentences have to have in common to be the same. */
  default String key() {
    return BLANK.matcher(text()).replaceAll("");
  }

  /** Its pairs of neighbouring characters, digits left out: they change every year. */
  default Set<String> pairs() {
    String words = key().replaceAll("[0-9.]+", "0");
    var result = new HashSet<String>();
    for (int i = 0; i + 1 < words.length(); i++) {
      result.add(words.substring(i, i + 2));
    }
    return result;
  }
}
