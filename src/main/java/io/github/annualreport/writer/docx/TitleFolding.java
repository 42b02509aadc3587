package io.github.annualreport.writer.docx;

import io.github.annualreport.document.TitleWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Folds a title into as few lines as it needs, none longer than 20 characters, which form a
 * trapezium or a diamond (GB/T 9704-2012, 7.3.1: 回行时要做到词意完整，排列对称，长短适宜，间距恰当，标题排列应当使用梯形或菱形).
 */
final class TitleFolding {

  /** 156 mm hold 20 characters of 22 pt. */
  private static final int LINE_HALVES = 40;

  private static final int NARROWEST_HALVES = 10;

  /** Folding well takes time that grows with the square of the lines; none is read as a shape. */
  private static final int MOST_LINES = 10;

  private static final long HOURGLASS = 1_000_000_000;

  /** Outweighs any unevenness: 关于 opens what the report is about, and so opens its line. */
  private static final long SUBJECT_INSIDE_LINE = 1_000_000;

  private static final String SUBJECT = "关于";

  private final List<String> phrases;
  private final int total;
  private final int lines;
  private final Map<State, Optional<Fold>> known = new HashMap<>();

  private TitleFolding(List<String> phrases) {
    this.phrases = phrases;
    this.total = width(String.join("", phrases));
    this.lines = full().size();
  }

  /** The lines of a title whose phrases are given; one that no line can hold is cut into words. */
  static List<String> fold(List<String> phrases) {
    List<String> pieces =
        phrases.stream()
            .filter(p -> !p.isEmpty())
            .flatMap(p -> isTooLong(p) ? TitleWords.of(p).stream() : Stream.of(p))
            .flatMap(p -> isTooLong(p) ? TitleWords.within(p).stream() : Stream.of(p))
            .flatMap(p -> PhraseBreaking.pieces(p, room(p)).stream())
            .toList();
    if (pieces.isEmpty()) {
      return List.of();
    }
    var folding = new TitleFolding(pieces);
    return folding.lines > MOST_LINES
        ? folding.full()
        : folding.best(new State(0, 0, folding.lines, false)).orElseThrow().lines();
  }

  /** The fewest lines there can be, each as long as it can be. */
  private List<String> full() {
    var result = new ArrayList<String>();
    String line = "";
    for (String phrase : phrases) {
      if (!line.isEmpty() && isTooLong(line + phrase)) {
        result.add(line);
        line = "";
      }
      line += phrase;
    }
    result.add(line);
    return result;
  }

  private static boolean isTooLong(String line) {
    return width(line) > room(line);
  }

  private static int room(String text) {
    return Math.max(NARROWEST_HALVES, LINE_HALVES - (TextWidth.gaps(text) + 1) / 2);
  }

  /** The cheapest way to fold the rest; empty if it does not fit into the lines that are left. */
  private Optional<Fold> best(State state) {
    Optional<Fold> fold = known.get(state);
    if (fold == null) {
      fold = search(state);
      known.put(state, fold);
    }
    return fold;
  }

  private Optional<Fold> search(State state) {
    if (state.left() == 0) {
      return state.start() == phrases.size()
          ? Optional.of(new Fold(List.of(), 0))
          : Optional.empty();
    }
    Optional<Fold> best = Optional.empty();
    for (int end = state.start() + 1; end <= phrases.size(); end++) {
      String line = line(state.start(), end);
      if (isTooLong(line)) {
        break;
      }
      Optional<Fold> fold = followed(state, line, end);
      // Of equals the first, which is the shorter upper line.
      if (fold.isPresent() && best.map(b -> b.cost() > fold.get().cost()).orElse(true)) {
        best = fold;
      }
    }
    return best;
  }

  private Optional<Fold> followed(State state, String line, int end) {
    int step = state.start() == 0 ? 1 : width(line) - width(line(state.previous(), state.start()));
    boolean falling = state.falling() || step < 0;
    long cost =
        unevenness(line)
            + (state.falling() && step > 0 ? HOURGLASS : 0)
            + oblong(step)
            + (hasSubjectInside(state.start(), end) ? SUBJECT_INSIDE_LINE : 0);
    return best(new State(state.start(), end, state.left() - 1, falling))
        .map(rest -> rest.after(line, cost));
  }

  private boolean hasSubjectInside(int start, int end) {
    return phrases.subList(start + 1, end).stream().anyMatch(p -> p.startsWith(SUBJECT));
  }

  private long unevenness(String line) {
    long difference = (long) width(line) * lines - total;
    return difference * difference;
  }

  /** Two equal lines, which make a rectangle, are as bad as lines two characters apart. */
  private long oblong(int step) {
    return step == 0 ? 8L * lines * lines : 0;
  }

  private String line(int from, int to) {
    return String.join("", phrases.subList(from, to));
  }

  private static int width(String text) {
    return TextWidth.of(text).halves();
  }

  /**
   * The state that decides how the rest is folded.
   *
   * @param previous index of the first phrase of the line before
   * @param start index of the first phrase not yet placed
   * @param left lines still to fill
   * @param falling whether a line was shorter than the one before it
   */
  private record State(int previous, int start, int left, boolean falling) {}

  private record Fold(List<String> lines, long cost) {

    Fold after(String line, long more) {
      var all = new ArrayList<String>(List.of(line));
      all.addAll(lines);
      return new Fold(all, cost + more);
    }
  }
}
