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
    return d <= n
        ? new SignatureLayout(MARGIN, LINE - MARGIN - n + SHIFT, 0)
        : new SignatureLayout(MARGIN + d + SHIFT - n, 0, MARGIN);
  }
}
