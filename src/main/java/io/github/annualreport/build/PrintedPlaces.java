package io.github.annualreport.build;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Marks;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.proofread.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Finds the places of templates and texts that printed a stretch of the finished report. */
final class PrintedPlaces {

  private static final int LONGEST = 24;

  /** So many characters hardly stand around a single mark by chance. */
  private static final int TELLING = 4;

  private final List<Plain> sources;

  PrintedPlaces(List<Rendered> sources) {
    this.sources = sources.stream().map(Plain::of).toList();
  }

  /** The place of a finding, by as much text around it as was printed together. */
  Optional<SourcePosition> of(Finding finding) {
    return sources.stream().flatMap(s -> s.place(finding).stream()).findFirst();
  }

  /**
   * Rendered text without marks and escapes.
   *
   * @param offsets of its characters in the Markdown
   * @param done where words were found that the report has several times
   */
  private record Plain(
      String text,
      List<Integer> offsets,
      IntFunction<SourcePosition> origins,
      Map<String, Integer> done) {

    static Plain of(Rendered rendered) {
      String markdown = rendered.markdown().text();
      var text = new StringBuilder();
      var offsets = new ArrayList<Integer>();
      for (int i = 0; i < markdown.length(); i++) {
        char c = markdown.charAt(i);
        if (!Marks.isReserved(c) && "\\\r\n".indexOf(c) < 0) {
          text.append(c);
          offsets.add(i);
        }
      }
      return new Plain(text.toString(), offsets, rendered.origins(), new HashMap<>());
    }

    /** By the longest words around it that were printed; a mark alone may stand anywhere. */
    Optional<SourcePosition> place(Finding finding) {
      int least = finding.text().length() > 1 ? 2 : TELLING;
      String words = finding.passage().text();
      int start = finding.start();
      for (int length = LONGEST; length >= 2; length--) {
        int before = Math.max(0, start + 1 - length);
        int after = Math.min(words.length(), start + length);
        int here = Math.min(words.length(), start + 1);
        Optional<SourcePosition> found =
            find(words.substring(before, after), start - before, least)
                .or(() -> find(words.substring(before, here), start - before, least))
                .or(() -> find(words.substring(start, after), 0, least));
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    /** The next place, if the words were printed several times. */
    private Optional<SourcePosition> find(String around, int offset, int least) {
      int next = text.indexOf(around, done.getOrDefault(around, -1) + 1);
      int found = next < 0 ? text.indexOf(around) : next;
      done.put(around, found);
      return found < 0 || around.length() < least
          ? Optional.empty()
          : Optional.of(origins.apply(offsets.get(found + offset)));
    }
  }
}
