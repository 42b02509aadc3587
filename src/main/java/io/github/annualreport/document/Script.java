package io.github.annualreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that stand above or below their line: m³, PM₂.₅. A text holds them as characters of
 * Unicode, so that no digit among them is taken for a number.
 */
public enum Script {
  RAISED("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ", "0123456789+-=()ni"),
  LOWERED("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ", "0123456789+-=()aeoxhklmnpst");

  private final String characters;
  private final String plain;
  private final Pattern stretch;

  Script(String characters, String plain) {
    this.characters = characters;
    this.plain = plain;
    // A point has no such character; between two of them it is one: ₂.₅.
    this.stretch = Pattern.compile("[%1$s]++(?:[.][%1$s]++)*+".formatted(characters));
  }

  /** Returns the text in these characters; empty if one of its own has no such form. */
  public Optional<String> of(String text) {
    String result = mapped(text, plain, characters);
    return stretch.matcher(result).matches() ? Optional.of(result) : Optional.empty();
  }

  /** The text with plain characters in the place of all of these. */
  public static String plain(String text) {
    var result = new StringBuilder();
    stretches(text).forEach(s -> result.append(s.text()));
    return result.toString();
  }

  /** Parts a text where its line changes; an empty one is a single stretch. */
  public static List<Stretch> stretches(String text) {
    List<Stretch> result = List.of(new Stretch(Optional.empty(), text));
    for (Script script : values()) {
      result = result.stream().flatMap(s -> script.part(s).stream()).toList();
    }
    return result;
  }

  private List<Stretch> part(Stretch whole) {
    Matcher matcher = stretch.matcher(whole.text());
    var result = new ArrayList<Stretch>();
    int end = 0;
    while (whole.script().isEmpty() && matcher.find()) {
      if (matcher.start() > end) {
        result.add(new Stretch(Optional.empty(), whole.text().substring(end, matcher.start())));
      }
      result.add(new Stretch(Optional.of(this), onTheLine(matcher.group())));
      end = matcher.end();
    }
    if (end < whole.text().length() || result.isEmpty()) {
      result.add(new Stretch(whole.script(), whole.text().substring(end)));
    }
    return result;
  }

  private String onTheLine(String text) {
    return mapped(text, characters, plain);
  }

  private static String mapped(String text, String from, String to) {
    var result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int index = from.indexOf(text.charAt(i));
      result.append(index < 0 ? text.charAt(i) : to.charAt(index));
    }
    return result.toString();
  }

  /**
   * Part of a text.
   *
   * @param script empty for what stands on the line
   * @param text in plain characters
   */
  public record Stretch(Optional<Script> script, String text) {}
}
