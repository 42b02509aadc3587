package io.github.annualreport.init.draft;

import io.github.annualreport.figure.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a text that may be figures, and the figures of a catalogue that they seem to
 * be: by the measure word, and by the words that stand nearest.
 */
public final class MentionFinder {

  private static final String MEASURES =
      "个百分点|个工作日|个方面|微克/立方米|平方米|公里|批次|家次|户次|人次|轮次|件次|"
          + "元|次|场|期|件|起|宗|份|个|项|家|户|条|篇|人|名|部|天|册|台|辆|吨|亩|%|％";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9.〔（第—·-])([0-9]+(?:\\.[0-9]+)?) ?(?:余|多)?([万亿]?(?:" + MEASURES + "))");
  private static final Pattern NOTHING =
      Pattern.compile("(?:未发生|没有发生|未收到|未接到|没有|无)([^，。；：无未]{3,24})(?=[，。；])");
  private static final String ENDS = "。；！？\n";

  /** The score of one character of a word. */
  private static final int LEAST = 20;

  private final List<CatalogueEntry> catalogue;

  public MentionFinder(List<CatalogueEntry> catalogue) {
    this.catalogue = List.copyOf(catalogue);
  }

  /** All mentions in the order of the text; a figure's name is given to one number only. */
  public List<NumberMention> find(String text) {
    var found = new ArrayList<NumberMention>();
    Matcher numbers = NUMBER.matcher(text);
    int last = 0;
    while (numbers.find()) {
      found.add(number(text, numbers, last));
      last = numbers.end();
    }
    Matcher nothings = NOTHING.matcher(text);
    while (nothings.find()) {
      nothing(text, nothings).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(NumberMention::start));
    return named(found);
  }

  private NumberMention number(String text, Matcher match, int lastEnd) {
    String unit = match.group(2).replace('％', '%');
    int sentence = sentenceStart(text, match.start());
    String whole = text.substring(sentence, sentenceEnd(text, match.end())).strip();
    String after = text.substring(match.end(), clauseEnd(text, match.end()));
    String near = text.substring(Math.max(sentence, lastEnd), match.start());
    Optional<String> name =
        best(unit, near, after).or(() -> best(unit, text.substring(sentence, match.start()), ""));
    return new NumberMention(match.group(1), unit, whole, name, match.start(), match.end());
  }

  private Optional<NumberMention> nothing(String text, Matcher match) {
    int sentence = sentenceStart(text, match.start());
    String whole = text.substring(sentence, sentenceEnd(text, match.end())).strip();
    return catalogue.stream()
        .filter(k -> k.definition().kind() == Kind.COUNT)
        .filter(k -> k.score(match.group(1), "") > 3 * LEAST)
        .max(Comparator.comparingInt(k -> k.score(match.group(1), "")))
        .map(
            k ->
                new NumberMention(
                    "0",
                    "",
                    whole,
                    Optional.of(k.definition().name()),
                    match.start(),
                    match.end()));
  }

  private Optional<String> best(String unit, String before, String after) {
    return catalogue.stream()
        .filter(k -> k.canBeIn(unit))
        .filter(k -> k.score(before, after) > LEAST)
        .max(Comparator.comparingInt(k -> k.score(before, after)))
        .map(k -> k.definition().name());
  }

  private static List<NumberMention> named(List<NumberMention> mentions) {
    Map<String, String> taken = new HashMap<>();
    return mentions.stream()
        .map(c -> c.name().filter(n -> isOther(taken, n, c)).isPresent() ? c.withoutName() : c)
        .toList();
  }

  /** The same number again is the same figure. */
  private static boolean isOther(Map<String, String> taken, String name, NumberMention mention) {
    String before = taken.putIfAbsent(name, mention.text());
    return before != null && !before.equals(mention.text());
  }

  private static int sentenceStart(String text, int from) {
    int i = from;
    while (i > 0 && ENDS.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  private static int sentenceEnd(String text, int from) {
    int i = from;
    while (i < text.length() && ENDS.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return Math.min(text.length(), i + (i < text.length() && text.charAt(i) != '\n' ? 1 : 0));
  }

  private static int clauseEnd(String text, int from) {
    int i = from;
    while (i < text.length() && "，。；！？\n0123456789".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
