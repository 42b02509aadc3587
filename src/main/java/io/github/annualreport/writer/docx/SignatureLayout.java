package io.github.annualreport.writer.docx;

/**
 * Where signature and date stand without a seal (GB/T 9704-2012, 7.3.5.2): the shorter date begins
 * two characters to the right of the signature, which ends two characters before the margin; a
 * longer date ends there, and moves the signature to the left.
 *
 * @param signatureRight distance of the signature's end from the right margin, in twips
 * @param dateLeft distance of the date's start from the left margin; 0 if it is placed by its end.
 *     Where it starts does not depend on how wide a program sets digits
 * @param dateRight distance of the date's end from the right margin; 0 if it is placed by its start
 */
record SignatureLayout(int signatureRight, int dateLeft, int dateRight) {

  private static final int LINE = 8845;
  private static final int MARGIN = 640;
  private static final int SHIFT = 630;

  static SignatureLayout of(String signature, String date) {
    if (date.isEmpty() || signature.isEmpty()) {
      return new SignatureLayout(MARGIN, 0, MARGIN);
    }
    // A signature of several lines fills its first one.
    int n = Math.min(TextWidth.of(signature).twips(), LINE - MARGIN);
    int d = TextWidth.of(date).twips();
    if (d > n) {
      return new SignatureLayout(MARGIN + d + SHIFT - n, 0, MARGIN);
    }
    int start = LINE - MARGIN - n + SHIFT;
    boolean fits = start + d + TextWidth.gaps(date) * TextWidth.GAP_TWIPS <= LINE;
    // Placed by its start, it would be folded by a program that parts digits from 汉字.
    return fits
        ? new SignatureLayout(MARGIN, start, 0)
        : new SignatureLayout(MARGIN, 0, LINE - start - d);
  }
}
