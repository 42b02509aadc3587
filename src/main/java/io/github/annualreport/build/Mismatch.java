package io.github.annualreport.build;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text of a written file that reads otherwise than in its report.
 *
 * @param number of the text, from 1
 * @param read in the file; empty if it is missing there
 * @param wanted in the report; empty if it has no such text
 */
record Mismatch(int number, String read, String wanted) {

  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u2028]+");

  /** Characters that XML cannot hold; U+FFFD replaces them. */
  private static final Pattern REPLACED =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFC\\x{10000}-\\x{10FFFF}]");

  private static final int BEFORE = 10;
  private static final int LONGEST = 24;

  /** The first of two sequences of texts, the one read and the one wanted. */
  static Optional<Mismatch> first(List<String> read, List<String> wanted) {
    List<String> there = plain(read);
    List<String> here = plain(wanted);
    return IntStream.range(0, Math.max(there.size(), here.size()))
        .mapToObj(i -> new Mismatch(i + 1, at(i, there), at(i, here)))
        .filter(m -> !m.read.equals(m.wanted))
        .findFirst();
  }

  /** Without blanks, by which formats lay out; none empty. */
  private static List<String> plain(List<String> texts) {
    return texts.stream()
        .map(t -> REPLACED.matcher(BLANKS.matcher(t).replaceAll("")).replaceAll("\uFFFD"))
        .filter(t -> !t.isEmpty())
        .toList();
  }

  private static String at(int index, List<String> texts) {
    return index < texts.size() ? texts.get(index) : "";
  }

  /** The text of the file where it differs, with what stands around. */
  String readThere() {
    return excerpt(read);
  }

  /** The text of the report where it differs, with what stands around. */
  String wantedThere() {
    return excerpt(wanted);
  }

  private String excerpt(String text) {
    int same = 0;
    while (same < Math.min(read.length(), wanted.length())
        && read.charAt(same) == wanted.charAt(same)) {
      same++;
    }
    int from = Math.max(0, same - BEFORE);
    int to = Math.min(text.length(), from + LONGEST);
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }
}
