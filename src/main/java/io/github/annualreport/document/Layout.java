package io.github.annualreport.document;

/**
 * The part of a report's look that a template may choose; GB/T 9704-2012 fixes the rest.
 *
 * @param grid whether tables have all their lines, else three: over and under the head, at the foot
 * @param styles of a word processor's document of the template's own, as XML; empty if there is
 *     none
 */
public record Layout(Fonts fonts, boolean grid, String styles) {

  public static final Layout STANDARD = new Layout(Fonts.STANDARD, true);

  /** In the styles of this program. */
  public Layout(Fonts fonts, boolean grid) {
    this(fonts, grid, "");
  }

  public Layout withStyles(String own) {
    return new Layout(fonts, grid, own);
  }

  /**
   * The fonts by name. The standard names only their kind.
   *
   * @param title 小标宋, of the title and the issuing organ's mark
   * @param text 仿宋, of the body
   * @param second 楷体, of headings of the second level
   * @param first 黑体, of headings of the first level
   * @param page 宋体, of page numbers
   * @param latin of digits and Latin letters
   */
  public record Fonts(
      String title, String text, String second, String first, String page, String latin) {

    public static final Fonts STANDARD =
        new Fonts("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体", "Times New Roman");
  }
}
