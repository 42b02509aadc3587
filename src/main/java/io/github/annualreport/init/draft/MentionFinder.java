package io.github.annualreport.init.draft;

import io.github.annualreport.figure.Kind;
import io.github.annualreport.init.draft.NumberMention.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a text, and the figures of a catalogue that they seem to be: by the measure
 * word, and by the words of the same clause. An approximate number, one of a plan and a part (其中)
 * are no figures of the year.
 */
final class MentionFinder {

  private static final Pattern NOTHING =
      Pattern.compile("(?:未发生|没有发生|未收到|未接到|没有|无)([^，。；：无未]{3,24})(?=[，。；])");
  private static final String ENDS = "。；！？\n";

  /** A part of the year, unless the whole year follows. */
  private static final Pattern PART_OF_YEAR =
      Pattern.compile("(?:[上下]半年|[一二三四]季度|前[0-9一二三四五六七八九十]{1,2}个月)(?!.*全年)");

  private static final Pattern LAST_YEAR = Pattern.compile("(?:上年|去年|上一年)(?:同期)?的?$");

  /** Words before and behind the number of a part of what the clause names. */
  private static final Pattern PART = Pattern.compile("其中|中[，,]?仅?有?$");

  private static final Pattern DENIED = Pattern.compile("^(?:尚未|未|没有)");

  /** Words that say nothing of the thing counted. */
  private static final Pattern FILLER = Pattern.compile("[、，：（\\s]|[共计达有为及和与]|分别|累计");

  private static final Pattern APPROXIMATE_BEFORE =
      Pattern.compile("(?:约|近|超|逾|过|不足|不到|不少于|不低于|不高于|不超过|至少)$");
  private static final Pattern APPROXIMATE_AFTER = Pattern.compile("^(?:以上|以下|以内|左右|余|多)");

  /** The score of one character of a word. */
  private static final int LEAST = 20;

  private final List<CatalogueEntry> catalogue;
  private final Pattern plan;
  private final Pattern plans;

  /**
   * @param year that the text is about
   */
  MentionFinder(List<CatalogueEntry> catalogue, int year) {
    this.catalogue = List.copyOf(catalogue);
    String next = "明年|下一?年|下一?步|" + (year + 1) + "年";
    this.plan = Pattern.compile(next + "|力争");
    this.plans =
        Pattern.compile("(?m)^[^。；\n]{0,20}(?:(?:" + next + ")[^。；\n]{0,20}|(?:安排|打算|计划|思路))$");
  }

  /** All numbers in the order of the text; a figure's name is given to one number only. */
  List<NumberMention> find(String text) {
    int body = text.indexOf(ImportedReport.PART_BREAK);
    int until = body < 0 ? text.length() : body;
    int planned =
        plans
            .matcher(text)
            .region(0, until)
            .results()
            .mapToInt(MatchResult::start)
            .max()
            .orElse(until);
    var found = new ArrayList<NumberMention>();
    int last = 0;
    for (MatchResult number : OldNumbers.in(text)) {
      NumberMention mention = mention(text, number);
      boolean isPlan = number.start() >= planned && number.start() < until;
      boolean isFigure = !isPlan && isOfTheYear(text, mention, last);
      found.add(isFigure ? mention.named(candidate(text, mention, last)) : mention.vague());
      last = isLastYears(text, mention) ? last : number.end();
    }
    Matcher nothings = NOTHING.matcher(text);
    while (nothings.find()) {
      nothing(text, nothings.toMatchResult()).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(m -> m.passage().start()));
    return onceNamed(found);
  }

  /** A number that is not exact, or not of a count or an amount, has no measure word. */
  private static NumberMention mention(String text, MatchResult match) {
    String scale = Optional.ofNullable(match.group(OldNumbers.SCALE)).orElse("");
    String measure = Optional.ofNullable(match.group(OldNumbers.MEASURE)).orElse("");
    boolean exact = scale.matches("[万亿]?") && !measure.isEmpty() && !match.group().startsWith("第");
    String digits = Optional.ofNullable(match.group(OldNumbers.DIGITS)).orElse(match.group());
    return new NumberMention(
        digits.replace(",", ""),
        exact ? scale + measure.replace('％', '%') : "",
        Optional.empty(),
        passage(text, match));
  }

  private static NumberMention.Passage passage(String text, MatchResult match) {
    int start = sentenceStart(text, match.start());
    String sentence = text.substring(start, sentenceEnd(text, match.end())).strip();
    return new NumberMention.Passage(match.group(), sentence, match.start());
  }

  /** Whether a number is an exact count or amount of the year, none of a plan. */
  private boolean isOfTheYear(String text, NumberMention mention, int lastEnd) {
    return !mention.unit().isEmpty()
        && !plan.matcher(mention.passage().sentence()).find()
        && !PART_OF_YEAR.matcher(sentenceBefore(text, mention)).find()
        && !isLastYears(text, mention)
        && !APPROXIMATE_BEFORE.matcher(near(text, mention, lastEnd)).find()
        && !APPROXIMATE_AFTER.matcher(after(text, mention)).find();
  }

  /** Whether a number is said to be the year before's: 由上年的4次增加到6次. */
  static boolean isLastYears(String text, NumberMention mention) {
    return LAST_YEAR.matcher(sentenceBefore(text, mention)).find();
  }

  /** The figure that the words of the clause name, before the number or right behind it. */
  private Optional<Candidate> candidate(String text, NumberMention mention, int lastEnd) {
    String near = near(text, mention, lastEnd);
    String after = after(text, mention);
    if (PART.matcher(near).find() || DENIED.matcher(after).find()) {
      return Optional.empty();
    }
    boolean isBare = FILLER.matcher(near).replaceAll("").isEmpty();
    int start = mention.passage().start();
    String before = isBare ? text.substring(clauseStart(text, lastEnd), start) : near;
    return best(k -> k.canBeIn(mention.unit()) ? k.score(before, after) : 0, LEAST);
  }

  /** The words of the sentence before a number, after the number before. */
  private static String near(String text, NumberMention mention, int lastEnd) {
    int start = mention.passage().start();
    return text.substring(Math.max(sentenceStart(text, start), lastEnd), start);
  }

  private static String sentenceBefore(String text, NumberMention mention) {
    int start = mention.passage().start();
    return text.substring(sentenceStart(text, start), start);
  }

  private static String after(String text, NumberMention mention) {
    int end = mention.passage().end();
    return text.substring(end, clauseEnd(text, end));
  }

  /** A sentence that says there was none; of several things it is no figure (复议、诉讼案件). */
  private Optional<NumberMention> nothing(String text, MatchResult match) {
    boolean several = match.group(1).matches(".*[、和及与或].*");
    return best(
            k -> k.definition().kind() == Kind.COUNT ? k.score(match.group(1), "") : 0, 3 * LEAST)
        .map(n -> new NumberMention("0", "", Optional.of(n), passage(text, match)))
        .map(m -> several ? m.vague() : m);
  }

  /** The figure of the catalogue that a label names. */
  Optional<String> named(String label, String unit) {
    return best(k -> k.canBeIn(unit) && k.hasOwnUnit(unit) ? k.scoreOf(label) : 0, LEAST)
        .map(Candidate::name);
  }

  private Optional<Candidate> best(ToIntFunction<CatalogueEntry> score, int least) {
    return catalogue.stream()
        .map(k -> new Candidate(k.definition().name(), score.applyAsInt(k)))
        .filter(c -> c.score() > least)
        .max(Comparator.comparingInt(Candidate::score));
  }

  /** The number with the best words has the figure, and any equal number; another number not. */
  private static List<NumberMention> onceNamed(List<NumberMention> mentions) {
    var best = new HashMap<String, NumberMention>();
    mentions.forEach(
        m -> m.name().ifPresent(n -> best.merge(n, m, (a, b) -> score(b) > score(a) ? b : a)));
    return mentions.stream()
        .map(m -> m.named(m.candidate().filter(c -> best.get(c.name()).text().equals(m.text()))))
        .toList();
  }

  private static int score(NumberMention mention) {
    return mention.candidate().map(Candidate::score).orElse(0);
  }

  private static int sentenceStart(String text, int from) {
    return start(text, from, ENDS);
  }

  private static int sentenceEnd(String text, int from) {
    int end = end(text, from, ENDS);
    return end < text.length() && text.charAt(end) != '\n' ? end + 1 : end;
  }

  private static int clauseStart(String text, int from) {
    return start(text, from, ENDS + "，：");
  }

  private static int clauseEnd(String text, int from) {
    return end(text, from, ENDS + "，0123456789");
  }

  private static int start(String text, int from, String ends) {
    int i = from;
    while (i > 0 && ends.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  private static int end(String text, int from, String ends) {
    int i = from;
    while (i < text.length() && ends.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }
}
