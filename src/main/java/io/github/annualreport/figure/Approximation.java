package io.github.annualreport.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A figure given by a round number near it: 近1200万元, 30余起. The word says on which side of the round
 * number the figure lies, so the word decides the round number.
 */
public final class Approximation {

  private static final List<String> PLACES =
      List.of("个", "十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿");

  private static final BigDecimal TEN_THOUSAND = BigDecimal.TEN.pow(4);

  private Approximation() {}

  /** The words for places, as texts write them. */
  public static List<String> places() {
    return PLACES;
  }

  /**
   * The figure by a multiple of a place; as it is where it is such a multiple, or less than one.
   *
   * @param place one of {@link #places}, of the unit without 万 or 亿
   * @param wanted the word to use; 近 or 余, whichever is nearer, if none is
   */
  public static String text(Figure figure, String place, Optional<Word> wanted) {
    Unit unit = figure.definition().unit();
    BigDecimal exact = unit.inBase(figure.value());
    BigDecimal step = BigDecimal.ONE.movePointRight(PLACES.indexOf(place));
    BigDecimal below = exact.divideToIntegralValue(step).multiply(step);
    if (below.signum() <= 0 || (exact.compareTo(below) == 0 && wanted.isEmpty())) {
      return figure.text();
    }
    Word word = wanted.orElseGet(() -> nearest(exact, below, step));
    BigDecimal round =
        switch (word.side) {
          case BELOW -> exact.compareTo(below) == 0 ? below : below.add(step);
          case ABOVE -> below;
          case EITHER -> exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
        };
    if (round.compareTo(exact) == 0 && word != Word.AT_LEAST) {
      return figure.text();
    }
    return word.around(amount(figure.definition(), round, step), step);
  }

  private static Word nearest(BigDecimal exact, BigDecimal below, BigDecimal step) {
    BigDecimal doubled = exact.subtract(below).add(exact.subtract(below));
    return doubled.compareTo(step) > 0 ? Word.NEARLY : Word.ODD;
  }

  /** In 万 where the place is as great: 超11万份. */
  private static Amount amount(Definition definition, BigDecimal inBase, BigDecimal step) {
    BigDecimal value = inBase.movePointLeft(definition.unit().scale());
    Unit own = Amount.of(definition, value).unit();
    Unit readable = own.readable(definition.unit().convert(value, own).orElseThrow());
    Unit unit = step.compareTo(TEN_THOUSAND) >= 0 ? readable : own;
    BigDecimal number = definition.unit().convert(value, unit).orElseThrow();
    return new Amount(Numbers.plain(number), unit, false);
  }

  /** On which side of the round number the figure lies. */
  private enum Side {
    BELOW,
    ABOVE,
    EITHER
  }

  /** The words of approximate numbers, at most one of which a number has. */
  public enum Word {
    NEARLY("近", Side.BELOW),
    ODD("余", Side.ABOVE),
    MORE("多", Side.ABOVE),
    OVER("超", Side.ABOVE),
    AT_LEAST("以上", Side.ABOVE),
    ABOUT("约", Side.EITHER);

    private final String word;
    private final Side side;

    Word(String word, Side side) {
      this.word = word;
      this.side = side;
    }

    public static Optional<Word> of(String word) {
      return Arrays.stream(values()).filter(w -> w.word.equals(word)).findFirst();
    }

    public static List<String> words() {
      return Arrays.stream(values()).map(w -> w.word).toList();
    }

    /** 30余起, 1100余万元, 3.7亿余元, 近1200万元, 80%以上; a percentage takes 超 for 余. */
    private String around(Amount amount, BigDecimal step) {
      boolean within = this == ODD || this == MORE;
      if (within && amount.unit().isPercent()) {
        return OVER.around(amount, step);
      }
      if (within) {
        Unit unit = amount.unit();
        // The excess is counted in the place before the word: 1100余万, but 2万余.
        boolean beforeScale = step.compareTo(BigDecimal.ONE.movePointRight(unit.scale())) > 0;
        String scale = unit.symbol().substring(0, unit.scale() > 0 ? 1 : 0);
        return amount.digits() + (beforeScale ? word + scale : scale + word) + unit.base();
      }
      return this == AT_LEAST ? amount.text() + word : word + amount.text();
    }
  }
}
