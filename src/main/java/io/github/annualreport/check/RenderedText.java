package io.github.annualreport.check;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Marks;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.manuscript.Anchor;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.markdown.MarkdownManuscript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A rendered text without its marks; each character knows whether the author typed it. */
final class RenderedText {

  private static final int GENERATED = -1;
  private static final int WIDEST = 40;
  private static final int NARROWEST = 3;

  private final SourceFile source;
  private final StringBuilder text = new StringBuilder();
  // For each character where it stands in the source, or that it was put there by the template.
  private final List<Integer> offsets = new ArrayList<>();
  private final Map<Integer, Integer> prints = new HashMap<>();

  RenderedText(SourceFile source, Rendered rendered) {
    this.source = source;
    for (Passage passage : new MarkdownManuscript().read(rendered.markdown()).passages()) {
      add(passage, rendered);
      text.append('\n');
      offsets.add(GENERATED);
    }
    offsets.forEach(o -> prints.merge(o, 1, Integer::sum));
  }

  private void add(Passage passage, Rendered rendered) {
    boolean index = false;
    for (int i = 0; i < passage.text().length(); i++) {
      char c = passage.text().charAt(i);
      index |= c == Marks.OPEN;
      if (!index && !Marks.isReserved(c)) {
        Anchor anchor = passage.anchor(i);
        int offset = rendered.markdown().lineStart(anchor.line()) + anchor.column() - 1;
        text.append(c);
        offsets.add(typed(c, rendered.origins().apply(offset)));
      }
      index &= c != Marks.CLOSE_INDEX;
    }
  }

  /** Where the author typed a character, if its place has it. */
  private int typed(char c, SourcePosition place) {
    if (!place.file().equals(source)) {
      return GENERATED;
    }
    int offset = place.offset();
    return source.text().startsWith(String.valueOf(c), offset) ? offset : GENERATED;
  }

  /**
   * Where a stretch of a sentence was typed.
   *
   * @return its offset in the source; empty if not all of it was typed, in one stretch and for this
   *     one place
   */
  OptionalInt find(String sentence, int start, int end) {
    int at = at(sentence, start, end);
    if (at < 0) {
      return OptionalInt.empty();
    }
    if (start == end) {
      return between(at);
    }
    int first = offsets.get(at);
    for (int i = 0; i < end - start; i++) {
      int offset = offsets.get(at + i);
      if (offset == GENERATED || offset != first + i || prints.get(offset) > 1) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(first);
  }

  private OptionalInt between(int at) {
    int before = at == 0 ? GENERATED : offsets.get(at - 1);
    int after = at == offsets.size() ? GENERATED : offsets.get(at);
    if (before != GENERATED && prints.get(before) == 1) {
      return OptionalInt.of(before + 1);
    }
    return after != GENERATED && prints.get(after) == 1
        ? OptionalInt.of(after)
        : OptionalInt.empty();
  }

  /** Looks for the stretch with as much of the sentence around it as there is but once. */
  private int at(String sentence, int start, int end) {
    for (int width = WIDEST; width >= NARROWEST; width--) {
      int from = Math.max(0, start - width);
      String wanted = sentence.substring(from, Math.min(sentence.length(), end + width));
      int found = text.indexOf(wanted);
      if (found >= 0) {
        return text.indexOf(wanted, found + 1) < 0 ? found + start - from : -1;
      }
    }
    return -1;
  }
}
