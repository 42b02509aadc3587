package io.github.annualreport.check;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Marks;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.manuscript.Anchor;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.markdown.MarkdownManuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A rendered text without its marks. Each character knows its origin, the stretch of the author's
 * text that printed it: the character itself where it was typed, else the look-up or directive.
 */
final class RenderedText {

  private static final Origin FOREIGN = new Origin(-1, -1);
  private static final Pattern LABEL = Pattern.compile("[一二三四五六七八九十]是");
  private static final int WIDEST = 40;
  private static final int NARROWEST = 3;

  private final SourceFile source;
  private final StringBuilder text = new StringBuilder();
  private final List<Origin> origins = new ArrayList<>();

  RenderedText(SourceFile source, Rendered rendered) {
    this.source = source;
    for (Passage passage : new MarkdownManuscript().read(rendered.markdown()).passages()) {
      add(passage, rendered);
      text.append('\n');
      origins.add(FOREIGN);
    }
  }

  SourceFile source() {
    return source;
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
        origins.add(origin(c, rendered.origins().apply(offset)));
      }
      index &= c != Marks.CLOSE_INDEX;
    }
  }

  private Origin origin(char c, SourcePosition place) {
    if (!place.file().equals(source)) {
      return FOREIGN;
    }
    int start = place.offset();
    if (source.text().startsWith(String.valueOf(c), start)) {
      return new Origin(start, start + 1);
    }
    int end = source.text().offsetByCodePoints(start, place.length());
    boolean isTag = source.text().substring(start, end).matches("(?s)\\$\\{.*}|<[#@].*>");
    return isTag ? new Origin(start, end) : FOREIGN;
  }

  /**
   * Finds the stretch of the author's text that printed a stretch of a sentence and nothing else.
   *
   * @return empty if data or template printed a part of it, or the author's text printed it twice
   */
  Optional<SourceStretch> find(String sentence, int start, int end) {
    int at = at(sentence, start, end);
    if (at < 0) {
      return Optional.empty();
    }
    if (start == end) {
      OptionalInt place = between(at);
      return place.isPresent()
          ? Optional.of(new SourceStretch(source, place.getAsInt(), place.getAsInt()))
          : Optional.empty();
    }
    return stretch(at, at + end - start);
  }

  private Optional<SourceStretch> stretch(int from, int to) {
    List<Origin> inside = origins.subList(from, to);
    int start = inside.stream().mapToInt(Origin::start).min().orElseThrow();
    int end = inside.stream().mapToInt(Origin::end).max().orElseThrow();
    boolean foreign = inside.contains(FOREIGN);
    boolean typed = IntStream.range(from, to).allMatch(this::isTyped);
    boolean once = !typed || inside.stream().distinct().count() == inside.size();
    return foreign || !once || printsElse(from, to, start, end)
        ? Optional.empty()
        : Optional.of(new SourceStretch(source, start, end)).flatMap(SourceStretch::balanced);
  }

  private boolean printsElse(int from, int to, int start, int end) {
    return IntStream.concat(IntStream.range(0, from), IntStream.range(to, origins.size()))
        .mapToObj(origins::get)
        .anyMatch(o -> o.start() < end && o.end() > start);
  }

  private boolean isTyped(int i) {
    Origin origin = origins.get(i);
    return origin.end() == origin.start() + 1;
  }

  /** Behind the character before, or before the one behind, if the author typed it. */
  private OptionalInt between(int at) {
    if (at > 0 && isTyped(at - 1) && printsOnce(at - 1)) {
      return OptionalInt.of(origins.get(at - 1).end());
    }
    return at < origins.size() && isTyped(at) && printsOnce(at)
        ? OptionalInt.of(origins.get(at).start())
        : OptionalInt.empty();
  }

  private boolean printsOnce(int i) {
    return origins.stream().filter(origins.get(i)::equals).count() == 1;
  }

  /** Finds the end of what printed a sentence; empty if that is no single place of the text. */
  OptionalInt end(String sentence) {
    int at = at(sentence, sentence.length(), sentence.length()) - 1;
    if (at < 0 || origins.get(at).equals(FOREIGN) || (isTyped(at) && !printsOnce(at))) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(origins.get(at).end());
  }

  /**
   * Looks for the stretch in its sentence, else in its item, whose label and point are not here.
   */
  private int at(String sentence, int start, int end) {
    int found = unique(sentence, start, end);
    int from = 0;
    Matcher label = LABEL.matcher(sentence);
    while (label.find() && label.end() <= start) {
      from = label.end();
    }
    int to = end;
    while (to < sentence.length() && "；。".indexOf(sentence.charAt(to)) < 0) {
      to++;
    }
    return found >= 0 || from == 0
        ? found
        : unique(sentence.substring(from, to), start - from, end - from);
  }

  /** Looks for the stretch with as much of the words around it as there is but once. */
  private int unique(String words, int start, int end) {
    for (int width = WIDEST; width >= NARROWEST; width--) {
      int from = Math.max(0, start - width);
      String wanted = words.substring(from, Math.min(words.length(), end + width));
      int found = text.indexOf(wanted);
      if (found >= 0) {
        return text.indexOf(wanted, found + 1) < 0 ? found + start - from : -1;
      }
    }
    return -1;
  }

  private record Origin(int start, int end) {}
}
