package io.github.annualreport.build;

import io.github.annualreport.document.Document;
import io.github.annualreport.document.ReadText;
import java.util.List;
import java.util.regex.Pattern;

/** Holds a written file against the document that it was written from, before it is delivered. */
final class ReadBack {

  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u2028]+");

  /** Characters that XML cannot hold; U+FFFD replaces them. */
  private static final Pattern REPLACED =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFC\\x{10000}-\\x{10FFFF}]");

  private ReadBack() {}

  /**
   * @throws IllegalStateException if the file is broken or reads otherwise: a bug of this program
   */
  static void check(OutputFormat format, byte[] file, Document document) {
    List<String> expected = ReadText.of(document, format.drawsCharts());
    format.readBack(file).ifPresent(read -> compare(plain(read), plain(expected)));
  }

  private static void compare(List<String> read, List<String> expected) {
    for (int i = 0; i < Math.max(read.size(), expected.size()); i++) {
      String there = i < read.size() ? read.get(i) : "";
      String wanted = i < expected.size() ? expected.get(i) : "";
      if (!there.equals(wanted)) {
        throw new IllegalStateException(
            "text %d of the written file is “%s” and not “%s”".formatted(i + 1, there, wanted));
      }
    }
  }

  /** Without blanks, by which formats lay out; none empty. */
  private static List<String> plain(List<String> texts) {
    return texts.stream()
        .map(t -> REPLACED.matcher(BLANKS.matcher(t).replaceAll("")).replaceAll("\uFFFD"))
        .filter(t -> !t.isEmpty())
        .toList();
  }
}
