package io.github.annualreport.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateFaultsTest {

  private static final Definition CASES =
      new Definition(
          new Term("行政复议.案件数", "案件数", ""),
          Measurement.of(Kind.COUNT, "件"),
          Optional.empty(),
          Phrasing.of("行政复议案件", "未发生", Direction.NEUTRAL, Kind.COUNT));

  @Test
  void tellsAPrintedZeroInOneSentenceOfItsOwn() {
    assertThat(faults("全年${行政复议.案件数}。")).containsExactly("body.md:1:3: “行政复议.案件数”为 0，不能按数字写进正文");
  }

  @Test
  void tellsAnUnknownNameInOneSentenceOfItsOwn() {
    assertThat(faults("<#if 行政复议.案件術??>有</#if>"))
        .singleElement()
        .asString()
        .endsWith(": 没有“行政复议.案件術”这一项数据");
  }

  /** What rendering says of a body, without the check that comes before it. */
  private static List<String> faults(String body) {
    var file = new SourceFile("body.md", body);
    var zero =
        new Figure(
            CASES,
            BigDecimal.ZERO,
            Optional.empty(),
            new Origin.Given(file.start(), "0"),
            Remarks.NONE);
    var renderer =
        new TemplateRenderer(file, name -> Optional.empty(), new Shape.Group(Map.of()).with(CASES));
    var thrown =
        catchThrowableOfType(
            InvalidInputException.class,
            () ->
                renderer.render(
                    new RenderInput(new Value.Group(Map.of()), Figures.of(List.of(zero))),
                    new Diagnostics()));
    return thrown.diagnostics().stream().map(d -> d.position() + ": " + d.message()).toList();
  }
}
