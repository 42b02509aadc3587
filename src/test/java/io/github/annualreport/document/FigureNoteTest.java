package io.github.annualreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.writer.Samples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureNoteTest {

  private static final Definition FINES = Samples.definition("行政处罚.罚款金额", "万元", Kind.MONEY);
  private static final Definition CASES = Samples.definition("行政处罚.案件数", "起", Kind.COUNT);

  @Test
  void tellsWhereAFigureStandsInTheDataAndHowItWasWritten() {
    assertThat(note(given(FINES, "8.25", "82500元"), Inline.Aspect.VALUE))
        .containsExactly(
            "某区罚款金额（行政处罚.罚款金额）",
            "口径：本年度作出决定的， 按件计。",
            "本年：8.25万元（2031.yaml 第3行写作“82500元”）",
            "上年：没有可比的数");
  }

  @Test
  void tellsLastYearsValueAndTheChangeAsTablesAndTextsDo() {
    assertThat(note(compared("6", "9", Remarks.NONE), Inline.Aspect.CHANGE))
        .contains("某区案件数（行政处罚.案件数），与上年相比", "上年：9起（2030.yaml 第7行）；增减 -3起，同比 -33.3%（比上年减少3起）");
  }

  @Test
  void saysThatYearsMustNotBeCompared() {
    var remarks = new Remarks("信访系统", true, "前三季度", false, "口径变了");

    assertThat(note(compared("6", "9", remarks), Inline.Aspect.VALUE))
        .contains("上年：9起（2030.yaml 第7行）；与本年不可比", "来源：信访系统", "统计期：前三季度", "说明：口径变了", "预计数，还不是定数");
  }

  @Test
  void accountsForLastYearsFigureByItself() {
    Figure before = compared("6", "9", Remarks.NONE).before().orElseThrow();

    assertThat(note(before, Inline.Aspect.LAST))
        .startsWith("某区案件数（行政处罚.案件数），上年数")
        .endsWith("上年：9起（2030.yaml 第7行写作“9”）");
  }

  @Test
  void tellsTheFormulaAndWhatWentIntoIt() {
    assertThat(note(average(Remarks.NONE), Inline.Aspect.VALUE))
        .contains(
            "本年：1.375万元（算得）",
            "算法：行政处罚.罚款金额 / 行政处罚.案件数（rules.yaml 第2行）",
            "　　行政处罚.罚款金额 = 8.25万元（2031.yaml 第3行）",
            "　　行政处罚.案件数 = 6起（2031.yaml 第3行）");
  }

  @Test
  void doesNotTellAnOperandThatIsNotPublic() {
    var withheld = new Remarks("", false, "", true, "", true);

    assertThat(note(average(withheld), Inline.Aspect.VALUE))
        .contains("　　行政处罚.案件数：不公开（2031.yaml 第3行）")
        .noneMatch(line -> line.contains("6起"));
  }

  private static List<String> note(Figure figure, Inline.Aspect aspect) {
    return FigureNote.of(new Inline.Figure(figure, aspect, "印的"));
  }

  private static Figure average(Remarks ofCases) {
    Figure fines = given(FINES, "8.25", "82500元");
    var cases = new Figure(CASES, BigDecimal.valueOf(6), Optional.empty(), origin("6"), ofCases);
    var formula = new SourcePosition(new SourceFile("C:\\模板\\rules.yaml", ""), 2, 1, 1);
    return new Figure(
        Samples.definition("行政处罚.案均罚款", "万元", Kind.MONEY),
        new BigDecimal("1.375"),
        Optional.empty(),
        new Origin.Derived(formula, "行政处罚.罚款金额 / 行政处罚.案件数", List.of(fines, cases)),
        Remarks.NONE);
  }

  private static Figure compared(String value, String last, Remarks remarks) {
    var position = new SourcePosition(new SourceFile("2030.yaml", ""), 7, 1, 1);
    return new Figure(
        CASES,
        new BigDecimal(value),
        Optional.of(new Figure.Last(new BigDecimal(last), new Origin.Given(position, last))),
        origin(value),
        remarks);
  }

  private static Figure given(Definition definition, String value, String written) {
    return new Figure(
        definition, new BigDecimal(value), Optional.empty(), origin(written), Remarks.NONE);
  }

  private static Origin origin(String written) {
    return new Origin.Given(
        new SourcePosition(new SourceFile("/home/某人/2031.yaml", ""), 3, 5, 1), written);
  }
}
