package io.github.annualreport.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes away the lines of which edits left nothing but marks of Markdown. */
final class Tidying {

  private static final Pattern SHELL =
      Pattern.compile("[ \\t]*(?:#{1,6}|[0-9]+[.)][ \\t]*[；。]?|[-*+]|\\|[ \\t|]*)?[ \\t]*\\R?");
  private static final Pattern LINES = Pattern.compile("(?<=\n)");
  private static final Pattern GAP = Pattern.compile("(\\R)\\s*\\R\\s*\\R");

  private Tidying() {}

  /**
   * @param before the text before the edits, whose own lines stay
   */
  static String of(String before, String after) {
    Set<String> own = new HashSet<>(List.of(LINES.split(before)));
    String lines =
        LINES
            .splitAsStream(after)
            .filter(l -> own.contains(l) || !SHELL.matcher(l).matches())
            .collect(Collectors.joining());
    boolean gaps = GAP.matcher(before).find();
    return gaps ? lines : GAP.matcher(lines).replaceAll("$1$1");
  }
}
