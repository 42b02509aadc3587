package io.github.annualreport.writer.docx;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** The long horizontal rules of a page, found in its picture. */
public record Rules(List<Rule> rules) {

  static final int DPI = 300;
  private static final int SHORTEST = pixels(140);
  private static final int DARK = 160;

  /** Those in the picture of a page. */
  static Rules read(Path picture) throws IOException {
    return of(ImageIO.read(picture.toFile()));
  }

  private static Rules of(BufferedImage page) {
    var rules = new ArrayList<Rule>();
    int top = -1;
    for (int y = 0; y < page.getHeight(); y++) {
      boolean ruled = longest(page, y).length() >= SHORTEST;
      if (ruled && top < 0) {
        top = y;
      } else if (!ruled && top >= 0) {
        Run run = longest(page, top);
        rules.add(new Rule(mm(run.start()), mm(run.end()), mm(top), mm(y)));
        top = -1;
      }
    }
    return new Rules(rules);
  }

  private static Run longest(BufferedImage page, int y) {
    var longest = new Run(0, 0);
    int start = 0;
    for (int x = 0; x <= page.getWidth(); x++) {
      boolean dark = x < page.getWidth() && isDark(page.getRGB(x, y));
      if (!dark) {
        var run = new Run(start, x);
        longest = run.length() > longest.length() ? run : longest;
        start = x + 1;
      }
    }
    return longest;
  }

  /** Red is dark too: one of its channels is. */
  private static boolean isDark(int rgb) {
    return (rgb & 0xFF) < DARK;
  }

  private static int pixels(double mm) {
    return (int) (mm / 25.4 * DPI);
  }

  private static double mm(int pixels) {
    return pixels * 25.4 / DPI;
  }

  private record Run(int start, int end) {
    int length() {
      return end - start;
    }
  }

  /** A rule's place in millimetres. */
  public record Rule(double left, double right, double top, double bottom) {

    public double thickness() {
      return bottom - top;
    }
  }
}
