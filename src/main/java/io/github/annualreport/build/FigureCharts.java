package io.github.annualreport.build;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Block.Alignment;
import io.github.annualreport.document.Caption;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Inline.Aspect;
import io.github.annualreport.figure.Amount;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** 图表: the charts of figures over the years that the data asks for. */
record FigureCharts(ReportContent content, Diagnostics problems) {

  static final String NAME = "公文.图表";
  private static final String CODE = "data/chart";
  private static final String NOTHING = "—";

  List<Block> blocks() {
    List<Value.Group> wanted = content.data().groups(NAME);
    if (wanted.isEmpty()) {
      return List.of();
    }
    FigureHistory history = FigureHistory.of(content, problems);
    var result = new ArrayList<Block>();
    for (Value.Group item : wanted) {
      chart(item, history).ifPresent(table -> result.add(numbered(table, result.size() + 1)));
    }
    return result;
  }

  private static Block.Chart numbered(Block.Table table, int number) {
    var caption = new Caption("图" + number, table.caption().orElseThrow().content());
    return new Block.Chart(
        new Block.Table(
            Optional.of(caption),
            table.unit(),
            table.columns(),
            table.groups(),
            table.head(),
            table.rows()));
  }

  private Optional<Block.Table> chart(Value.Group item, FigureHistory history) {
    String title = item.text("题");
    List<Definition> definitions = definitions(item);
    if (definitions.isEmpty()) {
      return Optional.empty();
    }
    List<List<List<Inline>>> rows = rows(definitions, history);
    if (rows.isEmpty()) {
      problems.add(
          Diagnostic.warning(CODE, content.data().position(NAME), "图“" + title + "”没有可画的数，略去"));
      return Optional.empty();
    }
    var head = new ArrayList<List<Inline>>(List.of(text("年度")));
    definitions.forEach(d -> head.add(text(d.title())));
    var columns = new ArrayList<>(List.of(Alignment.LEFT));
    columns.addAll(Collections.nCopies(definitions.size(), Alignment.RIGHT));
    return Optional.of(
        new Block.Table(
            Optional.of(new Caption("", text(title))),
            definitions.get(0).unit().symbol(),
            columns,
            List.of(),
            head,
            rows));
  }

  /** Those that are named; none if any is unknown or counted otherwise, which is told. */
  private List<Definition> definitions(Value.Group item) {
    List<Definition> known = content.template().definitions();
    var result = new ArrayList<Definition>();
    boolean good = true;
    for (Value name : ((Value.Items) item.members().get("数")).items()) {
      String wanted = ((Value.Text) name).written();
      Optional<Definition> found = known.stream().filter(d -> d.name().equals(wanted)).findFirst();
      found.ifPresent(result::add);
      boolean fits = found.isPresent() && found.get().unit().equals(result.get(0).unit());
      if (!fits) {
        problems.add(found.isEmpty() ? unknown(wanted, known) : otherUnit(result));
        good = false;
      }
    }
    return good ? result : List.of();
  }

  private Diagnostic unknown(String name, List<Definition> known) {
    var problem = Diagnostic.error(CODE, content.data().position(NAME), "图表里的“" + name + "”不是数据指标");
    return Suggestion.question(name, known.stream().map(Definition::name).toList())
        .map(problem::withHint)
        .orElse(problem);
  }

  private Diagnostic otherUnit(List<Definition> found) {
    Definition first = found.get(0);
    Definition other = found.get(found.size() - 1);
    return Diagnostic.error(
        CODE,
        content.data().position(NAME),
        "“%s”以%s计，“%s”以%s计，画不进一张图"
            .formatted(first.name(), first.unit().symbol(), other.name(), other.unit().symbol()));
  }

  /** The oldest year first, from the first one that any figure has a value of. */
  private List<List<List<Inline>>> rows(List<Definition> definitions, FigureHistory history) {
    List<List<Optional<BigDecimal>>> values =
        definitions.stream().map(d -> history.values(d.name())).toList();
    var rows = new ArrayList<List<List<Inline>>>();
    for (int back = values.get(0).size() - 1; back >= 0; back--) {
      int at = back;
      boolean empty = values.stream().allMatch(v -> v.get(at).isEmpty());
      if (empty && rows.isEmpty()) {
        continue;
      }
      var row = new ArrayList<List<Inline>>(List.of(text(history.year() - back + "年")));
      for (int i = 0; i < definitions.size(); i++) {
        row.add(cell(definitions.get(i), values.get(i).get(back), back));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<Inline> cell(Definition definition, Optional<BigDecimal> value, int back) {
    String printed = value.map(v -> Amount.inOwnUnit(definition, v).digits()).orElse(NOTHING);
    Optional<Figure> figure = content.figures().find(definition.name());
    if (back == 0 && figure.filter(Figure::isOpen).isPresent()) {
      return List.of(new Inline.Figure(figure.get(), Aspect.VALUE, figure.get().text()));
    }
    if (value.isEmpty() || figure.isEmpty() || back > 1) {
      return text(printed);
    }
    return List.of(
        new Inline.Figure(figure.get(), back == 0 ? Aspect.VALUE : Aspect.LAST, printed));
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }
}
