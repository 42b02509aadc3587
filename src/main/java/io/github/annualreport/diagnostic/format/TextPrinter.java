package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints findings for people: each with the lines it is about, and their number at the end. */
public final class TextPrinter {

  private static final int NARROWEST_GUTTER = 2;

  private final boolean colour;

  /**
   * @param colour whether to colour for a terminal
   */
  public TextPrinter(boolean colour) {
    this.colour = colour;
  }

  /**
   * The findings, errors at the end, each followed by an empty line, then a line that counts them;
   * nothing if there are none.
   *
   * @param files how many files were looked at
   */
  public String print(List<Diagnostic> diagnostics, int files) {
    if (diagnostics.isEmpty()) {
      return "";
    }
    return findings(diagnostics) + new Summary(files, diagnostics) + "\n";
  }

  /** The findings without the line that counts them, each followed by an empty line. */
  String findings(List<Diagnostic> diagnostics) {
    return AlikeFindings.of(diagnostics).stream().map(this::findings).collect(Collectors.joining());
  }

  private String findings(AlikeFindings alike) {
    String rest = alike.rest();
    String margin = " ".repeat(gutter(alike.first()));
    return finding(alike.first()) + (rest.isEmpty() ? "" : line(margin, rest)) + "\n";
  }

  private String finding(Diagnostic diagnostic) {
    String margin = " ".repeat(gutter(diagnostic));
    if (diagnostic.isJustified()) {
      String reason = "（已说明：" + VisibleText.of(diagnostic.justification()) + "）";
      return headline(diagnostic)
          + reason
          + "\n"
          + place(margin, "┌─", diagnostic.position())
          + "\n";
    }
    var text = new StringBuilder(headline(diagnostic)).append('\n');
    text.append(place(margin, "┌─", diagnostic.position()))
        .append(
            frame(
                margin,
                diagnostic.position(),
                diagnostic.label(),
                Paint.of(diagnostic.severity())));
    for (Diagnostic.Related related : diagnostic.related()) {
      text.append(place(margin, "├─", related.position()))
          .append(frame(margin, related.position(), related.message(), Paint.BLUE));
    }
    diagnostic.hints().forEach(hint -> text.append(hint(margin, hint)));
    return text.toString();
  }

  private String headline(Diagnostic diagnostic) {
    String kind = diagnostic.severity().label() + "[" + VisibleText.of(diagnostic.code()) + "]";
    return paint(Paint.of(diagnostic.severity()), kind)
        + " "
        + paint(Paint.BOLD, VisibleText.of(diagnostic.message()));
  }

  private String place(String margin, String corner, SourcePosition position) {
    return margin + paint(Paint.BLUE, corner) + " " + VisibleText.of(position.toString());
  }

  /** The rest of a line that names a place, and the frame under it if there is one. */
  private String frame(String margin, SourcePosition position, String label, Paint paint) {
    String remark = label.isEmpty() ? "" : " " + VisibleText.of(label);
    Optional<CodeFrame> frame = CodeFrame.of(position);
    if (frame.isEmpty()) {
      return remark + "\n";
    }
    String number = Integer.toString(frame.get().line());
    String carets = "^".repeat(frame.get().carets());
    return "\n"
        + paint(Paint.BLUE, margin.substring(number.length()) + number + "│")
        + (frame.get().text().isEmpty() ? "" : " " + frame.get().text())
        + "\n"
        + margin
        + paint(Paint.BLUE, "│")
        + " ".repeat(frame.get().indent() + 1)
        + paint(paint, carets + remark)
        + "\n";
  }

  private String hint(String margin, String hint) {
    return line(margin, "帮助: " + hint);
  }

  private String line(String margin, String text) {
    return margin + paint(Paint.BLUE, "=") + " " + VisibleText.of(text) + "\n";
  }

  private String paint(Paint paint, String text) {
    return colour ? paint.on(text) : text;
  }

  /** As wide as the longest line number of a finding, so that its frames stand in line. */
  private static int gutter(Diagnostic diagnostic) {
    Stream<SourcePosition> related = diagnostic.related().stream().map(r -> r.position());
    return Stream.concat(Stream.of(diagnostic.position()), related)
        .mapToInt(p -> Integer.toString(p.line()).length())
        .reduce(NARROWEST_GUTTER, Math::max);
  }
}
