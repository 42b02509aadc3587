package io.github.annualreport.init.draft;

import io.github.annualreport.init.draft.NumberMention.Candidate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Figures for the data to declare, for numbers of an older text that its template does not know: so
 * they are asked for, checked and compared from the first year on.
 */
final class FigureProposals {

  /** Measure words of what is no figure of a year: ages, spans, kinds, changes. */
  private static final Set<String> NO_FIGURE =
      Set.of("个方面", "倍", "年", "周", "周岁", "岁", "级", "度", "类", "种", "门", "届", "片", "段", "个百分点");

  private static final Pattern CHANGED =
      Pattern.compile("(?:增长|增加|上升|提高|提升|下降|降低|减少|回落|翻)了?$|(?:上年|去年|上一年|同期)(?:相比)?(?:净?新增|多|少)了?$");

  private static final Pattern FROM_LAST_YEAR =
      Pattern.compile("[由从]?(?:上年|去年|上一年)(?:同期)?的?[0-9][^，。；：\n]*$");

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final String text;
  private final KnownFigures known;
  private final FigureNaming naming;
  private final Map<String, ProposedFigure> proposed = new LinkedHashMap<>();
  private final List<NumberMention> named = new ArrayList<>();
  private String counted = "";

  private FigureProposals(String text, KnownFigures known) {
    this.text = text;
    this.known = known;
    this.naming = new FigureNaming(text);
  }

  /** Names the numbers of a text that have no name yet, where the data may declare figures. */
  static FigureProposals of(String text, List<NumberMention> mentions, KnownFigures known) {
    var result = new FigureProposals(text, known);
    for (NumberMention mention : mentions) {
      result.named.add(known.open() && mention.name().isEmpty() ? result.named(mention) : mention);
    }
    return result;
  }

  /** The mentions, in order. */
  List<NumberMention> mentions() {
    return List.copyOf(named);
  }

  /** The proposed figures by name, in the order of the text. */
  Map<String, ProposedFigure> figures() {
    return proposed;
  }

  private NumberMention named(NumberMention mention) {
    int start = mention.passage().start();
    boolean inTable = text.startsWith("|", text.lastIndexOf('\n', start) + 1);
    if (mention.unit().isEmpty() || inTable || NO_FIGURE.contains(mention.unit())) {
      return mention;
    }
    String before = before(mention);
    Optional<String> formula = formula(mention);
    if (formula.isEmpty() && CHANGED.matcher(before).find()) {
      return mention;
    }
    counted = counted(before, mention);
    return counted.isEmpty()
        ? mention
        : mention.named(Optional.of(new Candidate(propose(counted, mention, formula), 0)));
  }

  /** The words of the clause before a number, after the number before. */
  private String before(NumberMention mention) {
    int start = mention.passage().start();
    int last = named.size() - 1;
    while (last >= 0 && MentionFinder.isLastYears(text, named.get(last))) {
      last--;
    }
    int from = last < 0 ? 0 : Math.min(start, named.get(last).passage().end());
    String words = FROM_LAST_YEAR.matcher(text.substring(from, start)).replaceFirst("");
    int clause = 0;
    for (int i = 0; i < words.length(); i++) {
      clause = "。；！？\n，：（(".indexOf(words.charAt(i)) < 0 ? clause : i + 1;
    }
    return words.substring(clause);
  }

  /** The words for what a number counts; of two in a row (14次30家) those of the one before. */
  private String counted(String before, NumberMention mention) {
    int end = mention.passage().end();
    String words = FigureNaming.counted(before, text.substring(end, lineEnd(end)));
    boolean inARow =
        !named.isEmpty()
            && named.get(named.size() - 1).passage().end() == mention.passage().start();
    return words.isEmpty() && inARow ? counted : words;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /**
   * Adds a figure.
   *
   * @param words for what it counts
   * @return its name
   */
  String propose(String words, NumberMention mention, Optional<String> formula) {
    String unit = mention.unit();
    String base = unit.endsWith("元") ? unit : unit.replaceFirst("^[万亿](?=.)", "");
    String name = name(words, mention, base);
    int decimals = new BigDecimal(mention.number()).scale();
    proposed.putIfAbsent(name, new ProposedFigure(name, base, decimals, formula, mention));
    return name;
  }

  /** A name that no other figure has, or the figure of the same words and number. */
  private String name(String words, NumberMention mention, String unit) {
    String heading = naming.group(mention.passage().start());
    boolean isSection = known.sections().contains(heading);
    String group = heading.isEmpty() ? "其他" : isSection ? heading + "情况" : heading;
    String name = group + "." + FigureNaming.member(words, unit);
    if (isTaken(name, mention)) {
      name = group + "." + words + unit.replaceAll("[^\\p{L}]", "") + "数";
    }
    String first = name;
    for (int i = 2; isTaken(name, mention); i++) {
      name = first + i;
    }
    return name;
  }

  private boolean isTaken(String name, NumberMention mention) {
    ProposedFigure other = proposed.get(name);
    return known.has(name) || (other != null && !other.mention().text().equals(mention.text()));
  }

  /** How a percentage follows from two numbers before it in its sentence, if from no other two. */
  private Optional<String> formula(NumberMention rate) {
    if (!rate.unit().equals("%") || rate.number().matches("100(?:\\.0+)?")) {
      return Optional.empty();
    }
    List<NumberMention> before = named.stream().filter(m -> isBeside(m, rate)).toList();
    List<String> found =
        before.stream()
            .flatMap(part -> before.stream().flatMap(whole -> share(part, whole, rate).stream()))
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isBeside(NumberMention other, NumberMention rate) {
    return other.name().isPresent()
        && !other.unit().isEmpty()
        && other.passage().sentence().equals(rate.passage().sentence());
  }

  /** The share of a part in a whole, or what it falls short by, if that is the rate as printed. */
  private static Optional<String> share(
      NumberMention part, NumberMention whole, NumberMention rate) {
    var less = new BigDecimal(part.number());
    var all = new BigDecimal(whole.number());
    var printed = new BigDecimal(rate.number());
    if (!part.unit().equals(whole.unit()) || less.compareTo(all) >= 0) {
      return Optional.empty();
    }
    int digits = printed.scale() + 2;
    BigDecimal share = less.divide(all, digits, RoundingMode.HALF_UP).movePointRight(2);
    String parts = part.name().orElseThrow();
    String wholes = whole.name().orElseThrow();
    if (share.compareTo(printed) == 0) {
      return Optional.of(parts + " / " + wholes);
    }
    return ALL.subtract(share).compareTo(printed) == 0
        ? Optional.of("(" + wholes + " - " + parts + ") / " + wholes)
        : Optional.empty();
  }
}
