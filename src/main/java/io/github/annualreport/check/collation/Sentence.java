package io.github.annualreport.check.collation;

import io.github.annualreport.text.Bigrams;
import java.util.regex.Pattern;

/** A sentence of either side. */
interface Sentence {

  Pattern BLANK = Pattern.compile("[\\s\u2028　]+");

  String text();

  /** The text without blanks, by which two sentences are the same. */
  default String key() {
    return BLANK.matcher(text()).replaceAll("");
  }

  /** Its bigrams, all numbers alike: they change every year. */
  default Bigrams bigrams() {
    return Bigrams.of(key().replaceAll("[0-9.]+", "0"));
  }
}
