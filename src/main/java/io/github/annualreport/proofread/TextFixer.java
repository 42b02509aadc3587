package io.github.annualreport.proofread;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.TextEdit;
import io.github.annualreport.manuscript.Anchor;
import io.github.annualreport.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts the safe fixes of findings into a text file. */
public final class TextFixer {

  /** One fix may make room for another. */
  private static final int ROUNDS = 4;

  private TextFixer() {}

  /**
   * As below, again and again until there is nothing to fix.
   *
   * @param reader reads a fixed text as the manuscript was read
   */
  public static Fixed fix(
      Manuscript manuscript, Proofreader proofreader, Function<SourceFile, Manuscript> reader) {
    Manuscript text = manuscript;
    int count = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Fixed fixed = fix(text.file(), proofreader.read(text));
      if (fixed.count() == 0) {
        break;
      }
      count += fixed.count();
      text = reader.apply(new SourceFile(text.file().name(), fixed.text()));
    }
    return new Fixed(text.file().text(), count);
  }

  /**
   * The text with the fixes put in; where two overlap, the earlier only.
   *
   * @param findings of a manuscript that was read from the file
   */
  public static Fixed fix(SourceFile file, List<Finding> findings) {
    List<TextEdit> all =
        findings.stream()
            .flatMap(f -> edit(file, f).stream())
            .sorted(Comparator.comparingInt(TextEdit::start))
            .toList();
    var edits = new ArrayList<TextEdit>();
    for (TextEdit edit : all) {
      if (edits.isEmpty() || edit.start() >= edits.get(edits.size() - 1).end()) {
        edits.add(edit);
      }
    }
    return new Fixed(TextEdit.apply(file.text(), edits), edits.size());
  }

  /** None if the stretch is not one in the file: it goes over a mark or an end of line. */
  private static Optional<TextEdit> edit(SourceFile file, Finding finding) {
    if (finding.fix().isEmpty() || finding.start() == finding.end()) {
      return Optional.empty();
    }
    int start = offset(file, finding.passage().anchor(finding.start()));
    int last = offset(file, finding.passage().anchor(finding.end() - 1));
    return last - start == finding.end() - 1 - finding.start()
        ? Optional.of(new TextEdit(start, last + 1, finding.fix().get()))
        : Optional.empty();
  }

  private static int offset(SourceFile file, Anchor place) {
    return file.lineStart(place.line()) + place.column() - 1;
  }

  /** A text and how many fixes were put into it. */
  public record Fixed(String text, int count) {}
}
