package io.github.annualreport.check.collation;

import io.github.annualreport.check.collation.Expected.Printed;
import io.github.annualreport.check.collation.SentenceAlignment.Pair;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Document;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.text.Hunk;
import io.github.annualreport.text.TextDiff;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds a manuscript against the document that its data make: figures that differ, that have no
 * source, that are gone; sentences that were changed, added, taken out or moved.
 */
public final class Collation {

  private final Manuscript manuscript;
  private final List<Expected> expected;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<String> intact = new HashSet<>();
  private final List<Gone> gone = new ArrayList<>();

  private Collation(Document document, Manuscript manuscript) {
    this.manuscript = manuscript;
    this.expected = ExpectedSentences.of(document, drawsCharts(manuscript));
  }

  /** What differs, in no order. */
  public static List<Diagnostic> compare(Document document, Manuscript manuscript) {
    var collation = new Collation(document, manuscript);
    collation.run();
    return collation.found;
  }

  /** In Word files charts are drawings, whose numbers are no text. */
  static boolean drawsCharts(Manuscript manuscript) {
    return manuscript.file().name().toLowerCase(Locale.ROOT).endsWith(".docx");
  }

  private void run() {
    List<Pair> pairs = new SentenceAlignment(expected, Actual.in(manuscript)).pairs();
    Set<Sentence> moved = moved(pairs);
    SourcePosition place = manuscript.file().start();
    for (Pair pair : pairs) {
      if (pair.isWhole()) {
        compare(pair.expected().orElseThrow(), pair.actual().orElseThrow());
      } else if (pair.expected().filter(e -> !moved.contains(e)).isPresent()) {
        removed(pair.expected().orElseThrow(), place);
      } else if (pair.actual().isPresent()) {
        added(pair.actual().orElseThrow(), moved.contains(pair.actual().orElseThrow()));
      } else {
        pair.expected().ifPresent(e -> e.figures().forEach(f -> intact.add(f.name())));
      }
      place = pair.actual().map(a -> position(a, 0, a.text().length())).orElse(place);
    }
    gone.stream().filter(g -> !intact.contains(g.figure().name())).forEach(this::missing);
  }

  /** Sentences that are gone from one place and stand at another. */
  static Set<Sentence> moved(List<Pair> pairs) {
    List<Expected> removed =
        pairs.stream()
            .filter(p -> p.actual().isEmpty())
            .flatMap(p -> p.expected().stream())
            .toList();
    List<Actual> added =
        pairs.stream()
            .filter(p -> p.expected().isEmpty())
            .flatMap(p -> p.actual().stream())
            .toList();
    Set<String> keys = removed.stream().map(Sentence::key).collect(Collectors.toSet());
    keys.retainAll(added.stream().map(Sentence::key).collect(Collectors.toSet()));
    var result = new HashSet<Sentence>();
    removed.stream().filter(s -> keys.contains(s.key())).forEach(result::add);
    added.stream().filter(s -> keys.contains(s.key())).forEach(result::add);
    return result;
  }

  private void compare(Expected before, Actual after) {
    if (before.key().equals(after.key())) {
      before.figures().forEach(f -> intact.add(f.name()));
      return;
    }
    List<Hunk> hunks = TextDiff.WITHOUT_BLANKS.of(before.text(), after.text());
    var rest = new ArrayList<>(hunks);
    for (Printed figure : before.figures()) {
      List<Hunk> here =
          hunks.stream().filter(h -> h.touches(figure.start(), figure.end())).toList();
      if (here.isEmpty()) {
        intact.add(figure.name());
      } else {
        rest.removeAll(here);
        figure(figure, here, after);
      }
    }
    if (!rest.isEmpty()) {
      changed(before, after, rest);
    }
  }

  private void figure(Printed figure, List<Hunk> hunks, Actual after) {
    int start = hunks.get(0).newStart() - Math.max(0, hunks.get(0).start() - figure.start());
    Hunk last = hunks.get(hunks.size() - 1);
    int end = last.newEnd() + Math.max(0, figure.end() - last.end());
    String now = after.text().substring(Math.max(start, 0), Math.min(end, after.text().length()));
    String was = figure.figure().text();
    if (now.isBlank() || (Numerals.in(was) && !Numerals.in(now))) {
      gone.add(new Gone(figure, position(after, Math.max(start, 0), Math.max(end, 1))));
      return;
    }
    found.add(
        Diagnostic.error(
                "check/figure-changed",
                position(after, start, end),
                "“" + name(figure) + "”和数据不一致：这里是“" + now + "”，按数据应为“" + was + "”")
            .withRelated(figure.figure().figure().origin().position(), "数据在这里")
            .withHint("数改对了，就改数据文件再生成；不要只改稿子"));
  }

  private void missing(Gone lost) {
    found.add(
        Diagnostic.warning(
                "check/figure-missing",
                lost.place(),
                "“%s”（%s）不见了".formatted(name(lost.figure()), lost.figure().figure().text()))
            .withRelated(lost.figure().figure().figure().origin().position(), "数据在这里"));
  }

  private static String name(Printed figure) {
    return figure.figure().figure().definition().name();
  }

  private void changed(Expected before, Actual after, List<Hunk> hunks) {
    String changes =
        hunks.stream()
            .map(
                h ->
                    change(
                        before.text().substring(h.start(), h.end()),
                        after.text().substring(h.newStart(), h.newEnd())))
            .collect(Collectors.joining("；"));
    Hunk first = hunks.get(0);
    found.add(
        note(
                "check/sentence-changed",
                position(after, first.newStart(), first.newEnd()),
                "句子改了：" + changes)
            .withHint("原句：" + before.text().strip()));
    hunks.forEach(h -> unknown(after, h.newStart(), h.newEnd()));
  }

  private static String change(String before, String after) {
    if (before.isEmpty()) {
      return "加上“" + after + "”";
    }
    return after.isEmpty() ? "删去“" + before + "”" : "“" + before + "”改为“" + after + "”";
  }

  private void added(Actual sentence, boolean moved) {
    var position = position(sentence, 0, sentence.text().length());
    if (moved) {
      found.add(note("check/sentence-moved", position, "句子移到了这里"));
      return;
    }
    found.add(note("check/sentence-added", position, "多出来的句子"));
    unknown(sentence, 0, sentence.text().length());
  }

  private void removed(Expected sentence, SourcePosition place) {
    found.add(note("check/sentence-removed", place, "这后面少了一句：“" + sentence.text().strip() + "”"));
    sentence.figures().forEach(f -> gone.add(new Gone(f, place)));
  }

  private void unknown(Actual sentence, int from, int to) {
    for (Numerals.Numeral number : Numerals.of(sentence.text())) {
      if (number.start() >= from && number.start() < to && !isKnown(number.text())) {
        found.add(
            Diagnostic.warning(
                    "check/figure-unknown",
                    position(sentence, number.start(), number.end()),
                    "“" + number.text() + "”在数据里没有来源")
                .withHint("写进数据文件，或者核对后保留"));
      }
    }
  }

  private boolean isKnown(String number) {
    return expected.stream()
        .flatMap(e -> e.figures().stream())
        .anyMatch(f -> f.figure().text().contains(number));
  }

  private static Diagnostic note(String code, SourcePosition position, String message) {
    return Diagnostic.of(Severity.NOTE, code, position, message);
  }

  private SourcePosition position(Actual sentence, int start, int end) {
    int offset = sentence.start();
    int last = Math.min(Math.max(end, start + 1), sentence.text().length());
    int first = Math.min(Math.max(start, 0), Math.max(last - 1, 0));
    return sentence.passage().position(manuscript.file(), offset + first, offset + last);
  }

  /** A figure that was printed in a sentence and is not there any more. */
  private record Gone(Printed figure, SourcePosition place) {}
}
