package io.github.annualreport.check.collation;

import io.github.annualreport.check.collation.DocumentSentence.Printed;
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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds a manuscript against the document that its data make: figures that differ, that have no
 * source, that are gone; sentences that were changed, added, taken out or moved.
 */
public final class Collation {

  private final Manuscript manuscript;
  private final List<Pair> pairs;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<String> intact = new HashSet<>();
  private final List<FigureEdit> missing = new ArrayList<>();

  private Collation(Document document, Manuscript manuscript) {
    this.manuscript = manuscript;
    this.pairs = SentenceAlignment.of(document, manuscript);
  }

  /** Returns the differences, in no order. */
  public static List<Diagnostic> compare(Document document, Manuscript manuscript) {
    var collation = new Collation(document, manuscript);
    collation.run();
    return collation.found;
  }

  private void run() {
    SourcePosition place = manuscript.file().start();
    for (Pair pair : pairs) {
      if (pair.isWhole()) {
        compare(pair.expected().orElseThrow(), pair.actual().orElseThrow());
      } else if (pair.actual().isPresent()) {
        added(pair.actual().get(), pair.moved());
      } else if (pair.moved()) {
        pair.expected().orElseThrow().figures().forEach(f -> intact.add(f.name()));
      } else {
        removed(pair.expected().orElseThrow(), place);
      }
      place = pair.actual().map(a -> a.position(manuscript.file())).orElse(place);
    }
    missing.stream()
        .filter(m -> !intact.contains(m.figure().name()) && !standsElsewhere(m))
        .forEach(m -> found.add(m.missing()));
  }

  private void compare(DocumentSentence before, ManuscriptSentence after) {
    if (before.key().equals(after.key())) {
      before.figures().forEach(f -> intact.add(f.name()));
      return;
    }
    List<Hunk> hunks = TextDiff.WITHOUT_BLANKS.of(before.text(), after.text());
    var rest = new ArrayList<>(hunks);
    for (Printed figure : before.figures()) {
      List<Hunk> here =
          hunks.stream().filter(h -> h.touches(figure.start(), figure.end())).toList();
      String label = before.labelled(figure).orElse("");
      if (here.isEmpty() || (!label.isEmpty() && after.key().contains(label))) {
        intact.add(figure.name());
        continue;
      }
      Hunk span = span(figure, here);
      String now = after.part(span.newStart(), span.newEnd());
      SourcePosition place = position(after, span.newStart(), Math.max(span.newEnd(), 1));
      var edit = new FigureEdit(figure, label, now, place);
      if (edit.isMissing() && before.standsIn(after.text(), figure)) {
        intact.add(figure.name());
      } else {
        rest.removeAll(here);
        edited(edit, after);
      }
    }
    if (!rest.isEmpty()) {
      changed(before, after, rest);
    }
  }

  /** A printed figure and the stretch that stands in its place. */
  private static Hunk span(Printed figure, List<Hunk> hunks) {
    Hunk first = hunks.get(0);
    Hunk last = hunks.get(hunks.size() - 1);
    int start = first.newStart() - Math.max(0, first.start() - figure.start());
    int end = last.newEnd() + Math.max(0, figure.end() - last.end());
    return new Hunk(figure.start(), figure.end(), Math.max(start, 0), Math.max(end, 0));
  }

  private void edited(FigureEdit edit, ManuscriptSentence after) {
    if (edit.isMissing()) {
      missing.add(edit);
    } else {
      found.add(edit.changed(after.cell()));
    }
  }

  /** Whether a figure stands, with the words before it, in any sentence. */
  private boolean standsElsewhere(FigureEdit edit) {
    return !edit.labelled().isEmpty()
        && pairs.stream()
            .flatMap(p -> p.actual().stream())
            .anyMatch(a -> a.key().contains(edit.labelled()));
  }

  private void changed(DocumentSentence before, ManuscriptSentence after, List<Hunk> hunks) {
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
                "句子改了" + after.cell() + "：" + changes)
            .withHint("原句：" + before.text().strip()));
    hunks.forEach(h -> unknown(after, h.newStart(), h.newEnd()));
  }

  private static String change(String before, String after) {
    if (before.isEmpty()) {
      return "加上“" + after + "”";
    }
    return after.isEmpty() ? "删去“" + before + "”" : "“" + before + "”改为“" + after + "”";
  }

  private void added(ManuscriptSentence sentence, boolean moved) {
    var position = sentence.position(manuscript.file());
    if (moved) {
      found.add(note("check/sentence-moved", position, "句子移到了这里" + sentence.cell()));
      return;
    }
    found.add(note("check/sentence-added", position, "多出来的句子" + sentence.cell()));
    unknown(sentence, 0, sentence.text().length());
  }

  private void removed(DocumentSentence sentence, SourcePosition place) {
    String kind = sentence.heading() ? "标题" : "一句";
    String text = sentence.text().strip();
    found.add(note("check/sentence-removed", place, "这后面少了" + kind + "：“" + text + "”"));
    sentence
        .figures()
        .forEach(f -> missing.add(new FigureEdit(f, sentence.labelled(f).orElse(""), "", place)));
  }

  private void unknown(ManuscriptSentence sentence, int from, int to) {
    for (Numerals.Numeral number : Numerals.of(sentence.text())) {
      if (number.start() >= from && number.start() < to && !isKnown(number.text())) {
        found.add(
            Diagnostic.warning(
                    "check/figure-unknown",
                    position(sentence, number.start(), number.end()),
                    "“" + number.text() + "”在数据里没有来源" + sentence.cell())
                .withHint("写进数据文件，或者核对后保留"));
      }
    }
  }

  private boolean isKnown(String number) {
    return pairs.stream()
        .flatMap(p -> p.expected().stream())
        .flatMap(e -> e.figures().stream())
        .anyMatch(f -> f.figure().text().contains(number));
  }

  private static Diagnostic note(String code, SourcePosition position, String message) {
    return Diagnostic.of(Severity.NOTE, code, position, message);
  }

  private SourcePosition position(ManuscriptSentence sentence, int start, int end) {
    return sentence.position(manuscript.file(), start, end);
  }
}
