package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Signature;
import io.github.annualreport.document.Wording;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Where signatures and date stand under seals (GB/T 9704-2012, 7.3.5.1): the date ends four
 * characters before the margin, the last signature is centred over it, the others stand to the left
 * or above, so far apart that their seals do not touch. A name too long for that ends at the
 * margin, and the date stands under its middle.
 *
 * <p>A county's seal is 42 mm wide, a ministry's 45 mm. With two blank lines above the signature, a
 * seal whose middle lies a little above the foot of that line reaches to within a line of the text.
 *
 * @param centres of the columns from the left margin, in twips
 */
record SealLayout(List<Integer> centres) {

  /** Blank lines between the text and the first signature. */
  static final int ABOVE = 2;

  /** Blank lines between signatures that stand under each other. */
  static final int BETWEEN = 4;

  private static final int MARGIN = 1280;

  /** 45 mm. */
  private static final int SEAL = 2551;

  /**
   * @param width of a line in twips
   */
  static SealLayout of(Signature signature, ToIntFunction<String> width) {
    int longest = signature.organs().stream().mapToInt(width).max().orElse(0);
    int under = signature.date().map(d -> width.applyAsInt(Wording.date(d))).orElse(longest);
    // A character to spare, so that a font a little wider does not fold the name.
    int fromRight = Math.max(MARGIN + under / 2, (longest + Page.CHARACTER) / 2);
    int last = Page.WIDTH - Math.min(fromRight, Page.WIDTH / 2);
    int columns = signature.rows().stream().mapToInt(List::size).max().orElse(1);
    int pitch = columns == 2 ? 2 * last - Page.WIDTH : SEAL;
    return new SealLayout(
        IntStream.range(0, columns).mapToObj(i -> last - (columns - 1 - i) * pitch).toList());
  }

  /** The lines of signatures, date and what is blank above and between them. */
  static int lines(Signature signature) {
    int rows = signature.rows().size();
    return ABOVE + rows + BETWEEN * Math.max(0, rows - 1) + signature.date().map(d -> 1).orElse(0);
  }

  /** The middle of the last signature and the date. */
  int last() {
    return centres.get(centres.size() - 1);
  }
}
