package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Catalogue;
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
import io.github.annualreport.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schema of the tests in this package, and figures written in its words. */
final class Sample {

  private static final Map<String, Definition> DEFINITIONS = new LinkedHashMap<>();

  static {
    define("行政处罚.案件数", "案件数", Kind.COUNT, "起");
    define("行政处罚.公开数", "行政处罚公开数", Kind.COUNT, "起");
    define("行政处罚.罚款金额", "罚款金额", Kind.MONEY, "万元");
    define("行政处罚.没收金额", "没收金额", Kind.MONEY, "元");
    define("行政处罚.罚没合计", "罚没合计", Kind.MONEY, "万元");
    define("行政检查.次数", "检查次数", Kind.COUNT, "次");
    define("信访.受理数", "受理数", Kind.COUNT, "件");
    define("信访.办结数", "办结数", Kind.COUNT, "件");
    define("信访.办结率", "办结率", Kind.RATE, "%");
    define("12345热线.受理数", "热线受理数", Kind.COUNT, "件");
    define("户籍.人口", "人口", Kind.MEASURE, "万人");
  }

  private Sample() {}

  static Catalogue catalogue() {
    return Catalogue.of(DEFINITIONS.values());
  }

  static Shape.Group shape() {
    var members = new LinkedHashMap<String, Shape>();
    var entry = new LinkedHashMap<String, Shape>();
    entry.put("不足", new Shape.Text());
    entry.put("原因", new Shape.Text());
    members.put("存在问题", new Shape.Items(new Shape.Group(entry)));
    members.put("下年安排", new Shape.Items(new Shape.Text()));
    members.put("备注", new Shape.Text());
    Shape.Group shape = new Shape.Group(members);
    for (Definition definition : DEFINITIONS.values()) {
      shape = shape.with(definition);
    }
    return shape;
  }

  static Vocabulary vocabulary() {
    var units = new LinkedHashMap<String, Optional<Unit>>();
    DEFINITIONS.forEach((name, d) -> units.put(name, Optional.of(d.unit())));
    return new Vocabulary(units, shape());
  }

  /**
   * One figure a line as the data would have it, last year's value after a bar: {@code 行政处罚.案件数: 6起
   * | 9起}.
   */
  static Figures figures(String lines) {
    return figures(lines, Remarks.NONE);
  }

  static Figures figures(String lines, Remarks remarks) {
    var file = new SourceFile("2031.yaml", lines);
    var figures = new ArrayList<Figure>();
    List<String> all = lines.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i);
      if (!line.isBlank()) {
        figures.add(figure(file, i, line, remarks));
      }
    }
    return Figures.of(figures);
  }

  private static Figure figure(SourceFile file, int index, String line, Remarks remarks) {
    int colon = line.indexOf(": ");
    Definition definition = DEFINITIONS.get(line.substring(0, colon));
    String[] years = line.substring(colon + 2).split(" \\| ", -1);
    Origin origin = origin(file, index, line.indexOf(years[0], colon), years[0]);
    Optional<Figure.Last> last =
        years.length == 1
            ? Optional.empty()
            : Optional.of(
                new Figure.Last(
                    value(definition, years[1]),
                    origin(file, index, line.lastIndexOf(years[1]), years[1])));
    return new Figure(definition, value(definition, years[0]), last, origin, remarks);
  }

  private static Origin origin(SourceFile file, int index, int column, String written) {
    var position = new SourcePosition(file, index + 1, column + 1, written.length());
    return new Origin.Given(position, written);
  }

  private static BigDecimal value(Definition definition, String written) {
    int end = 0;
    while (end < written.length() && "-.0123456789".indexOf(written.charAt(end)) >= 0) {
      end++;
    }
    var number = new BigDecimal(written.substring(0, end));
    String symbol = written.substring(end);
    Unit unit = symbol.isEmpty() ? definition.unit() : Unit.of(symbol);
    return unit.convert(number, definition.unit()).orElseThrow();
  }

  private static void define(String name, String title, Kind kind, String unit) {
    DEFINITIONS.put(
        name,
        new Definition(
            new Term(name, title, ""),
            Measurement.of(kind, unit),
            Optional.empty(),
            Phrasing.of(title, "", Direction.NEUTRAL, kind)));
  }
}
