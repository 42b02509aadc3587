package io.github.annualreport.writer.docx;

/**
 * Where signature and date stand without a seal (GB/T 9704-2012, 7.3.5.2): the shorter date begins
 * two characters to the right of the signature, which ends two characters before the margin; a
 * longer date ends there, and moves the signature to the left.
 *
 * @param signatureRight distance of the signature's end from the right margin, in twips
 * @param dateRight the same of the date
 */
record SignatureLayout(int signatureRight, int dateRight) {

  private static final int LINE = 8845;
  private static final int MARGIN = 640;
  private static final int SHIFT = 630;

  static SignatureLayout of(String signature, String date) {
    if (date.isEmpty() || signature.isEmpty()) {
      return new SignatureLayout(MARGIN, MARGIN);
    }
    // A signature of several lines fills its first one.
    int n = Math.min(TextWidth.of(signature).twips(), LINE - MARGIN);
    int d = TextWidth.of(date).twips();
    return d <= n
        ? new SignatureLayout(MARGIN, MARGIN + n - SHIFT - d)
        : new SignatureLayout(MARGIN + d + SHIFT - n, MARGIN);
  }
}
