package io.github.annualreport.document;

import java.util.List;
import java.util.Optional;

/**
 * Characters that carry through a text what plain characters cannot: the index of a printed figure,
 * and the place of a count. They are private-use characters, which no input may contain.
 *
 * <p>A marked figure is {@code OPEN digits CLOSE_INDEX text CLOSE}, its index written in
 * private-use digits so that nothing in the text reads them as a number.
 */
public final class Marks {

  public static final char OPEN = '\uE000';
  public static final char CLOSE_INDEX = '\uE001';
  public static final char CLOSE = '\uE002';
  public static final char COUNT = '\uE003';

  /** Marks a body that was left out because its figure is absent. */
  public static final char NOTHING = '\uE004';

  /** How the enumeration that follows is set out: the mark and two digits. */
  public static final char LIST = '\uE005';

  /** Before the sort of what is referred to, and its name. */
  public static final char REFERENCE = '\uE006';

  /** The number of the row of a table that it stands in. */
  public static final char ROW = '\uE007';

  private static final char ZERO = '\uE010';

  private static final List<Inline.Target> TARGETS = List.of(Inline.Target.values());

  private Marks() {}

  /** The text between marks that name the figure at {@code index}. */
  public static String figure(int index, String text) {
    return marked(OPEN, index, text);
  }

  /** A name between marks that say what it is the name of. */
  public static String reference(Inline.Target target, String name) {
    return marked(REFERENCE, TARGETS.indexOf(target), name);
  }

  /** Reads the private-use digits between {@link #REFERENCE} and {@link #CLOSE_INDEX}. */
  public static Inline.Target target(CharSequence digits) {
    return TARGETS.get(index(digits));
  }

  private static String marked(char open, int index, String text) {
    var result = new StringBuilder().append(open);
    Integer.toString(index).chars().forEach(c -> result.append((char) (c - '0' + ZERO)));
    return result.append(CLOSE_INDEX).append(text).append(CLOSE).toString();
  }

  /** Reads the private-use digits between {@link #OPEN} and {@link #CLOSE_INDEX}. */
  public static int index(CharSequence digits) {
    int result = 0;
    for (int i = 0; i < digits.length(); i++) {
      result = result * 10 + digits.charAt(i) - ZERO;
    }
    return result;
  }

  /** The mark of an enumeration's style, as {@link #listChoice} reads it. */
  public static String list(ItemStyle.Choice choice) {
    int label = choice.label().map(l -> ItemLabel.samples().indexOf(l.sample()) + 1).orElse(0);
    int joined = choice.joined().map(j -> j ? 1 : 2).orElse(0);
    return "" + LIST + (char) (ZERO + label) + (char) (ZERO + joined);
  }

  /** Reads the two digits behind {@link #LIST}. */
  public static ItemStyle.Choice listChoice(CharSequence digits) {
    int label = digits.charAt(0) - ZERO;
    int joined = digits.charAt(1) - ZERO;
    return new ItemStyle.Choice(
        label == 0 ? Optional.empty() : ItemLabel.of(ItemLabel.samples().get(label - 1)),
        joined == 0 ? Optional.empty() : Optional.of(joined == 1));
  }

  /** A marked text as it is read, without the marks. */
  public static String plain(String text) {
    return text.codePoints()
        .filter(c -> !isReserved(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether the character is one of the private-use area, which inputs may not contain. */
  public static boolean isReserved(int codePoint) {
    return codePoint >= 0xE000 && codePoint <= 0xF8FF;
  }
}
