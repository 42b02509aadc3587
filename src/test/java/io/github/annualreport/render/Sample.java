package io.github.annualreport.render;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Marks;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Direction;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Measurement;
import io.github.annualreport.figure.Phrasing;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Term;
import io.github.annualreport.figure.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small report's names and data, and a template folder in memory. */
final class Sample {

  static final Definition CASES = definition("处罚.案件数", Kind.COUNT, "起", "未发生");
  static final Definition FINE = definition("处罚.罚款", Kind.MONEY, "万元", "");
  static final Definition RATE = definition("人员.持证率", Kind.RATE, "%", "无人持证");

  private final Map<String, SourceFile> files = new LinkedHashMap<>();
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final List<Figure> figures = new ArrayList<>();
  private final SourceFile main;

  Sample(String main) {
    this.main = new SourceFile("report.md.ftl", main);
    values.put("年度", Value.Text.of("2031"));
    values.put("单位", new Value.Group(Map.of("名称", Value.Text.of("某局"))));
  }

  Sample with(String file, String text) {
    files.put(file, new SourceFile(file, text));
    return this;
  }

  Sample text(String name, String text) {
    values.put(name, Value.Text.of(text));
    return this;
  }

  Sample value(String name, Value value) {
    values.put(name, value);
    return this;
  }

  Sample items(String name, String... texts) {
    List<Value> items = new ArrayList<>();
    List.of(texts).forEach(t -> items.add(Value.Text.of(t)));
    values.put(name, new Value.Items(items));
    return this;
  }

  Sample figure(Definition definition, String value, Optional<String> last) {
    return figure(definition, value, last, Remarks.NONE);
  }

  Sample figure(Definition definition, String value, Optional<String> last, Remarks remarks) {
    figures.add(
        new Figure(
            definition,
            new BigDecimal(value),
            last.map(l -> new Figure.Last(new BigDecimal(l), given())),
            given(),
            remarks));
    return this;
  }

  Sample cases(String value) {
    return figure(CASES, value, Optional.empty());
  }

  Sample cases(String value, String last) {
    return figure(CASES, value, Optional.of(last));
  }

  List<Diagnostic> check() {
    var problems = new Diagnostics();
    renderer().check(problems);
    return problems.sorted();
  }

  TemplateRenderer renderer() {
    return new TemplateRenderer(main, name -> Optional.ofNullable(files.get(name)), shape());
  }

  Rendered rendered() {
    return rendered(new Diagnostics());
  }

  Rendered rendered(Diagnostics problems) {
    return renderer()
        .render(new RenderInput(new Value.Group(values), Figures.of(figures)), problems);
  }

  /** The Markdown without marks; 〈n〉 for the count of a list. */
  String plain() {
    return unmarked(rendered().markdown().text());
  }

  /** The Markdown with figures in ⟦ ⟧. */
  String marked() {
    return rendered()
        .markdown()
        .text()
        .replaceAll(Marks.OPEN + "[^" + Marks.CLOSE_INDEX + "]*" + Marks.CLOSE_INDEX, "⟦")
        .replace(Marks.CLOSE, '⟧');
  }

  /** What goes wrong when the template is rendered. */
  Diagnostic fault() {
    try {
      String text = plain();
      throw new AssertionError("was rendered: " + text);
    } catch (InvalidInputException e) {
      return e.diagnostics().get(0);
    }
  }

  Rendered renderedWithin(java.time.Duration limit) {
    return new TemplateRenderer(main, name -> Optional.ofNullable(files.get(name)), shape(), limit)
        .render(new RenderInput(new Value.Group(values), Figures.of(figures)), new Diagnostics());
  }

  private static String unmarked(String text) {
    return text.replaceAll(Marks.OPEN + "[^" + Marks.CLOSE_INDEX + "]*" + Marks.CLOSE_INDEX, "")
        .replace(String.valueOf(Marks.CLOSE), "")
        .replace(String.valueOf(Marks.COUNT), "〈n〉");
  }

  static Shape.Group shape() {
    var entry = new LinkedHashMap<String, Shape>();
    entry.put("不足", new Shape.Text());
    entry.put("原因", new Shape.Text());
    Shape.Group unit = new Shape.Group(Map.of("名称", new Shape.Text(), "自称", new Shape.Text()));
    var members = new LinkedHashMap<String, Shape>();
    members.put("年度", new Shape.Text());
    members.put("单位", unit);
    members.put("备注", new Shape.Text());
    members.put("问题", new Shape.Items(new Shape.Group(entry)));
    members.put("安排", new Shape.Items(new Shape.Text()));
    return new Shape.Group(members).with(CASES).with(FINE).with(RATE);
  }

  private static Definition definition(String name, Kind kind, String unit, String zero) {
    return new Definition(
        new Term(name, name, ""),
        Measurement.of(kind, unit),
        Optional.empty(),
        Phrasing.of("环境违法案件", zero, Direction.NEUTRAL, kind));
  }

  private static Origin given() {
    return new Origin.Given(new SourcePosition(new SourceFile("2031.yaml", ""), 1, 1, 1), "");
  }
}
