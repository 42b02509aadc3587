package io.github.annualreport.document;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The note on a printed figure for reviewers: its definition, its source or formula, and last
 * year's value.
 */
public final class FigureNote {

  private final List<String> lines = new ArrayList<>();

  private FigureNote() {}

  /** The note line by line, none empty. It names files without their folders. */
  public static List<String> of(Inline.Figure printed) {
    var note = new FigureNote();
    Definition definition = printed.figure().definition();
    note.lines.add(definition.title() + "（" + definition.name() + "）" + what(printed.aspect()));
    note.line("口径：", definition.description());
    note.value(printed.figure(), printed.aspect() == Inline.Aspect.LAST ? "上年：" : "本年：");
    if (printed.aspect() != Inline.Aspect.LAST) {
      note.last(printed.figure());
    }
    note.remarks(printed.figure());
    return List.copyOf(note.lines);
  }

  private static String what(Inline.Aspect aspect) {
    return switch (aspect) {
      case VALUE -> "";
      case LAST -> "，上年数";
      case CHANGE -> "，与上年相比";
    };
  }

  private void value(Figure figure, String label) {
    String place = place(figure.origin().position());
    if (figure.isOpen()) {
      lines.add(label + "未填（" + place + "）");
      return;
    }
    String value = label + exact(figure.definition(), figure.value());
    if (figure.origin() instanceof Origin.Derived derived) {
      lines.add(value + "（算得）");
      lines.add("算法：" + derived.formula() + "（" + place + "）");
      derived.operands().forEach(o -> lines.add("　　" + operand(o)));
    } else {
      lines.add(value + "（" + place + "写作“" + ((Origin.Given) figure.origin()).written() + "”）");
    }
  }

  /** With all its digits, in the unit of the definition. */
  private static String exact(Definition definition, BigDecimal value) {
    return value.toPlainString() + definition.unit().symbol();
  }

  /** A figure that is not public is named, not told: the note may go further than the data. */
  private static String operand(Figure figure) {
    String place = "（" + place(figure.origin().position()) + "）";
    return figure.remarks().withheld()
        ? figure.definition().name() + "：不公开" + place
        : figure.definition().name() + " = " + exact(figure.definition(), figure.value()) + place;
  }

  private void last(Figure figure) {
    if (figure.last().isEmpty()) {
      lines.add("上年：没有可比的数");
      return;
    }
    Figure.Last last = figure.last().get();
    String told =
        "上年："
            + exact(figure.definition(), last.value())
            + "（"
            + place(last.origin().position())
            + "）";
    lines.add(told + figure.change().map(FigureNote::change).orElse("；与本年不可比"));
  }

  private static String change(Change change) {
    String clause = change.clause();
    return "；增减 "
        + change.signed()
        + "，同比 "
        + change.signedRate()
        + (clause.isEmpty() ? "" : "（" + clause + "）");
  }

  private void remarks(Figure figure) {
    line("来源：", figure.remarks().source());
    line("统计期：", figure.remarks().period());
    line("说明：", figure.remarks().explanation());
    if (figure.remarks().estimated()) {
      lines.add("预计数，还不是定数");
    }
  }

  private void line(String label, String text) {
    if (!text.isBlank()) {
      lines.add(label + text.strip().replaceAll("\\s*\\R\\s*", " "));
    }
  }

  /** Folders are left out: they say more of the author's computer than of the figure. */
  private static String place(SourcePosition position) {
    String name = position.file().name();
    int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return name.substring(folder + 1) + " 第" + position.line() + "行";
  }
}
