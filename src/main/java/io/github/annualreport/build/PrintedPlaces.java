package io.github.annualreport.build;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Marks;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.proofread.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Finds the places of templates and texts that printed a stretch of the finished report. */
final class PrintedPlaces {

  private static final int LONGEST = 24;

  private final List<Plain> sources;

  PrintedPlaces(List<Rendered> sources) {
    this.sources = sources.stream().map(Plain::of).toList();
  }

  /** The place of a finding, by as much text around it as is unique in what was printed. */
  Optional<SourcePosition> of(Finding finding) {
    return sources.stream().flatMap(s -> s.place(finding).stream()).findFirst();
  }

  /**
   * Rendered text without marks and escapes.
   *
   * @param offsets of its characters in the Markdown
   */
  private record Plain(String text, List<Integer> offsets, IntFunction<SourcePosition> origins) {

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
      return new Plain(text.toString(), offsets, rendered.origins());
    }

    Optional<SourcePosition> place(Finding finding) {
      String words = finding.passage().text();
      int start = finding.start();
      for (int length = 2; length <= LONGEST; length++) {
        int before = Math.max(0, start + 1 - length);
        int after = Math.min(words.length(), start + length);
        Optional<SourcePosition> found =
            unique(words.substring(before, Math.min(words.length(), start + 1)), start - before)
                .or(() -> unique(words.substring(before, after), start - before))
                .or(() -> unique(words.substring(start, after), 0));
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    private Optional<SourcePosition> unique(String around, int offset) {
      int found = text.indexOf(around);
      return found < 0 || text.indexOf(around, found + 1) >= 0
          ? Optional.empty()
          : Optional.of(origins.apply(offsets.get(found + offset)));
    }
  }
}
