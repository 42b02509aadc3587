package io.github.annualreport.document;

import java.util.List;
import java.util.Optional;

/**
 * How an enumeration is set out.
 *
 * @param joined true to run the items on in one paragraph, false for a paragraph each
 */
public record ItemStyle(ItemLabel label, boolean joined) {

  public static final String JOINED = "连排";
  public static final String APART = "分段";
  public static final List<String> ARRANGEMENTS = List.of(JOINED, APART);

  /** The choices of one enumeration; the scheme decides the rest. */
  public record Choice(Optional<ItemLabel> label, Optional<Boolean> joined) {

    public static final Choice NONE = new Choice(Optional.empty(), Optional.empty());

    ItemStyle over(ItemStyle scheme) {
      return new ItemStyle(label.orElse(scheme.label), joined.orElse(scheme.joined));
    }
  }
}
