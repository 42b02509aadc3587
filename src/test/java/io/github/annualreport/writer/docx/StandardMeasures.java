package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Measures the pages of a report by the clauses of GB/T 9704-2012, in millimetres. */
public final class StandardMeasures {

  private static final double TOLERANCE = 0.5;
  private static final double CHARACTER = 315 / 56.6929;
  private static final double SMALL = Page.SMALL_CHARACTER / 56.6929;
  private static final int LEFT = 28;
  private static final int RIGHT = 184;
  private static final int FOOT = 262;

  /** What LibreOffice hangs over the edge, or sets a stretched line with. */
  private static final String HANGING = ".*[，。；：、？！）”》]";

  private static final Set<String> FONTS =
      Set.of(
          "FandolFang-Regular",
          "FandolKai-Regular",
          "FandolHei-Regular",
          "FandolSong-Regular",
          "LiberationSerif");

  private final Document document;
  private final RenderedPages rendered;
  private final List<Measure> measures = new ArrayList<>();

  private StandardMeasures(Document document, RenderedPages rendered) {
    this.document = document;
    this.rendered = rendered;
  }

  public static List<Measure> of(Document document, RenderedPages rendered) throws Exception {
    var measuring = new StandardMeasures(document, rendered);
    measuring.paper();
    measuring.textArea();
    measuring.title();
    measuring.paragraphs();
    measuring.numbers();
    measuring.signature();
    measuring.attachments();
    measuring.formal();
    return measuring.measures;
  }

  private void paper() {
    for (RenderedPages.Size size : rendered.sizes()) {
      equal("用纸宽（5.1）", Math.min(size.width(), size.height()), 210);
      equal("用纸高（5.1）", Math.max(size.width(), size.height()), 297);
    }
    long strange = rendered.fonts().stream().filter(f -> !FONTS.contains(f)).count();
    equal("别的字体，加粗的字体（7.3.3）", (double) strange, 0);
  }

  private void textArea() {
    for (int i = 0; i < rendered.pages().size(); i++) {
      List<RenderedPages.Line> lines = text(i);
      if (lines.isEmpty() || !isUpright(i)) {
        continue;
      }
      atLeast("订口（5.2.1）", lines.stream().mapToDouble(l -> l.left()).min().orElseThrow(), LEFT);
      atMost(
          "版心右边（5.2.1）",
          lines.stream()
              .filter(l -> !l.text().matches(HANGING))
              .mapToDouble(l -> l.right())
              .max()
              .orElse(RIGHT),
          RIGHT);
      atLeast("天头（5.2.1）", top(lines.get(0)), 37);
      atMost("版心下边（5.2.1）", lines.get(lines.size() - 1).bottom(), FOOT);
      atMost("每面行数（5.2.3）", (double) bodyLines(lines), 22);
    }
    longest();
  }

  /** Lines of 三号 letters; those of tables and captions are smaller. */
  private static long bodyLines(List<RenderedPages.Line> lines) {
    return lines.stream().filter(StandardMeasures::isLarge).count();
  }

  private static boolean isLarge(RenderedPages.Line line) {
    return line.bottom() - line.top() > 7;
  }

  /** A font's descent ends where its line does; what an exact height cuts off is at the top. */
  private static double top(RenderedPages.Line line) {
    return isLarge(line) ? line.bottom() - Page.LINE / 56.6929 : line.top();
  }

  /** A line of nothing but 汉字, with room for 28 of them, has them. */
  private void longest() {
    IntStream.range(0, rendered.pages().size())
        .mapToObj(this::text)
        .flatMap(List::stream)
        .filter(l -> l.left() < LEFT + 1 && l.right() > RIGHT - 1)
        .filter(l -> l.text().matches("[\\u4E00-\\u9FFF]{27,}"))
        .forEach(l -> equal("每行字数（5.2.3）", l.text().length(), 28));
  }

  private void title() {
    List<RenderedPages.Line> lines = new ArrayList<>();
    String left = document.elements().title().text();
    for (RenderedPages.Line line : rendered.pages().get(0)) {
      if (!left.isEmpty() && left.startsWith(line.text())) {
        lines.add(line);
        left = left.substring(line.text().length());
      }
    }
    equal("题名排全（7.3.1）", left.length(), 0);
    lines.forEach(l -> equal("题名居中（7.3.1）", (l.left() + l.right()) / 2, (LEFT + RIGHT) / 2.0));
    equal("题名成梯形或菱形（7.3.1）", (double) waists(lines), 0);
  }

  /** Lines that are shorter than one before and one behind them. */
  private static long waists(List<RenderedPages.Line> lines) {
    double[] widths = lines.stream().mapToDouble(l -> l.right() - l.left()).toArray();
    return IntStream.range(1, Math.max(1, widths.length - 1))
        .filter(i -> widths[i] < widths[i - 1] - 1 && widths[i] < widths[i + 1] - 1)
        .count();
  }

  /** Every paragraph and every heading begins two characters inside. */
  private void paragraphs() {
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      String text = "";
      if (BodyWriter.leadsAcross(document.blocks().subList(i, document.blocks().size()))) {
        continue; // It stands on a sheet that is turned.
      }
      if (block instanceof Block.Paragraph paragraph) {
        text = Inline.text(Wording.paragraph(paragraph));
      } else if (block instanceof Block.Heading heading) {
        text = Inline.text(Wording.heading(heading));
      }
      if (!text.isEmpty()) {
        equal("左空二字（7.3.3）", beginning(text), LEFT + 2 * CHARACTER);
      }
    }
  }

  /** Where the line stands that begins as the text does. */
  private double beginning(String text) {
    String start = text.replace(" ", "").substring(0, Math.min(9, text.length()));
    return rendered.pages().stream()
        .flatMap(List::stream)
        .filter(l -> l.text().startsWith(start))
        .mapToDouble(RenderedPages.Line::left)
        .filter(left -> Math.abs(left - LEFT - 2 * CHARACTER) < TOLERANCE)
        .findFirst()
        .orElse(-1);
  }

  private void numbers() {
    for (int i = 0; i < rendered.pages().size(); i++) {
      if (!isUpright(i)) {
        continue;
      }
      String number = "—" + (i + 1) + "—";
      RenderedPages.Line found =
          rendered.pages().get(i).stream()
              .filter(l -> l.text().equals(number))
              .findFirst()
              .orElse(new RenderedPages.Line(0, 0, 0, 0, ""));
      equal("一字线距版心7毫米（7.5）", found.middle(), FOOT + 7);
      if (i % 2 == 0) {
        equal("单页居右空一字（7.5）", found.right(), RIGHT - SMALL);
      } else {
        equal("双页居左空一字（7.5）", found.left(), LEFT + SMALL);
      }
    }
  }

  /**
   * By 7.3.5.1 or 7.3.5.2; how wide LibreOffice sets digits is not asked, which decides one end of
   * a date.
   */
  private void signature() {
    Elements elements = document.elements();
    if (elements.signature().organs().isEmpty() || elements.signature().date().isEmpty()) {
      return;
    }
    String name = elements.signature().organs().get(elements.signature().organs().size() - 1);
    String day = Wording.date(elements.signature().date().orElseThrow());
    RenderedPages.Line signature = closing(name);
    RenderedPages.Line date = closing(day);
    if (elements.signature().sealed()) {
      double middle = RIGHT - 4 * CHARACTER - TextWidth.of(day).twips() / 56.6929 / 2;
      equal("日期右空四字（7.3.5.1）", (date.left() + date.right()) / 2, middle);
      equal("署名在日期之上居中（7.3.5.1）", (signature.left() + signature.right()) / 2, middle);
    } else if (TextWidth.of(day).twips() <= TextWidth.of(name).twips()) {
      equal("署名右空二字（7.3.5.2）", signature.right(), RIGHT - 2 * CHARACTER);
      boolean byStart = SignatureLayout.of(name, day).dateLeft() > 0;
      double start = byStart ? date.left() : date.right() - TextWidth.of(day).twips() / 56.6929;
      equal("日期比署名右移二字（7.3.5.2）", start, signature.left() + 2 * CHARACTER);
    } else {
      double width = TextWidth.of(day).twips() / 56.6929;
      equal("日期右空二字（7.3.5.2）", date.right(), RIGHT - 2 * CHARACTER);
      equal("署名比日期左移二字（7.3.5.2）", signature.left(), date.right() - width - 2 * CHARACTER);
    }
    equal("日期在署名下一行（7.3.5）", date.bottom() - signature.bottom(), Page.LINE / 56.6929);
    atLeast("落款同面有正文（7.3.5.5）", (double) linesBefore(signature), 2);
  }

  /** An attachment's number and title do not stand on a page of their own. */
  private void attachments() {
    for (int i = 0; i < rendered.pages().size(); i++) {
      List<RenderedPages.Line> lines = text(i);
      if (lines.size() > 1 && lines.get(0).text().matches("附件[0-9]*")) {
        atLeast("附件标题同面有内容（7.3.7）", lines.size(), 4);
      }
    }
  }

  private RenderedPages.Line closing(String text) {
    return rendered.pages().stream()
        .flatMap(List::stream)
        .filter(l -> l.text().equals(text) && l.left() > LEFT + 2 * CHARACTER + 1)
        .reduce((first, second) -> second)
        .orElse(new RenderedPages.Line(0, 0, 0, 0, ""));
  }

  private long linesBefore(RenderedPages.Line signature) {
    return rendered.pages().stream()
        .filter(page -> page.contains(signature))
        .flatMap(List::stream)
        .filter(l -> l.bottom() < signature.top())
        .count();
  }

  private void formal() throws Exception {
    if (document.elements().head().isPresent()) {
      Rules.Rule red = rendered.rules(1).rules().get(0);
      equal("红线左端（7.2.7）", red.left(), LEFT);
      equal("红线右端（7.2.7）", red.right(), RIGHT);
    }
    if (document.elements().imprint().isPresent()) {
      List<Rules.Rule> rules = rendered.rules(rendered.pages().size()).rules();
      Rules.Rule last = rules.get(rules.size() - 1);
      equal("版记末线在版心下边（7.4.1）", last.bottom(), FOOT);
      equal("版记线左端（7.4.1）", last.left(), LEFT);
      equal("版记线右端（7.4.1）", last.right(), RIGHT);
    }
  }

  private boolean isUpright(int page) {
    return rendered.sizes().get(page).height() > rendered.sizes().get(page).width();
  }

  /** A page without its number. */
  private List<RenderedPages.Line> text(int page) {
    return rendered.pages().get(page).stream().filter(l -> l.bottom() < FOOT + 2).toList();
  }

  private void equal(String rule, double measured, double required) {
    measures.add(new Measure(rule, "", required, measured, Math.abs(measured - required)));
  }

  private void atLeast(String rule, double measured, double required) {
    measures.add(new Measure(rule, "至少", required, measured, required - measured));
  }

  private void atMost(String rule, double measured, double required) {
    measures.add(new Measure(rule, "至多", required, measured, measured - required));
  }

  /**
   * What a rule requires and what was measured.
   *
   * @param off how far it is off what is required
   */
  public record Measure(String rule, String how, double required, double measured, double off) {

    public boolean isKept() {
      return off <= TOLERANCE;
    }

    @Override
    public String toString() {
      return "%s\t要求%s %.2f\t实测 %.2f".formatted(rule, how, required, measured);
    }
  }
}
