package io.github.annualreport.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Paragraph;
import io.github.annualreport.manuscript.TextManuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCatalogueTest {

  private static final RuleCatalogue CATALOGUE = RuleCatalogue.standard();

  static Stream<ProofRule> rules() {
    return CATALOGUE.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsWrongExample(ProofRule rule) {
    assertThat(idsIn(rule.wrong())).contains(rule.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void passesItsRightExample(ProofRule rule) {
    assertThat(idsIn(rule.right())).doesNotContain(rule.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void setsItsExampleRightAndLeavesItSo(ProofRule rule) {
    if (rule.isFixable()) {
      String once =
          Fixes.apply(rule.wrong().replaceFirst("^#+ ", ""), read(rule.wrong()), rule.id());

      assertThat(once).isEqualTo(rule.right().replaceFirst("^#+ ", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345热线接听3,456件，12348法律服务热线、12333人社热线接听1,200件，12315平台处理2,000件。",
        "按照GB18597标准培训1,234人次，证书编号110105，邮编100020。",
        "图1:50000地形图，全年投入1,500万元，12345政务服务便民热线工单215件。"
      })
  void aNumberThatCountsNothingNeedsNoSeparators(String text) {
    assertThat(idsIn(text)).doesNotContain("NUM-16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"检查1,340家次，培训1340人次。", "检查1,340家次，投入15000余万元。", "检查1,340家次，绿化12000平方米。"})
  void countsAreGroupedAlike(String text) {
    assertThat(idsIn(text)).contains("NUM-16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t签发人：张三　李四", "\t某发〔2031〕5号\t王五", "\t\t李四　王五", "　某发〔2031〕5号　签发人：张三"})
  void theHeadOfADocumentIsSetWithBlanks(String text) {
    assertThat(idsIn(text)).doesNotContain("SPC-03");
  }

  private static Set<String> idsIn(String text) {
    return read(text).stream().map(f -> f.rule().id()).collect(Collectors.toSet());
  }

  private static List<Finding> read(String text) {
    return Readings.all(manuscript(text));
  }

  private static Manuscript table(String text) {
    var cells = new ArrayList<Paragraph>();
    String[] rows = text.split("\n", -1);
    for (int row = 1; row <= rows.length; row++) {
      String[] columns = rows[row - 1].split("\\|", -1);
      for (int column = 1; column < columns.length; column++) {
        cells.add(Paragraph.ofLine(columns[column], new Form.Cell(1, row, column), row));
      }
    }
    return Manuscript.of(new SourceFile("例", text), cells);
  }

  /**
   * A text in which ## heads a line that is styled as a heading and | begins the cells of a table.
   */
  private static Manuscript manuscript(String text) {
    if (text.startsWith("## ")) {
      String heading = text.substring(3);
      var paragraph = Paragraph.ofLine(heading, new Form.Heading(1), 1);
      return Manuscript.of(new SourceFile("例", heading), List.of(paragraph));
    }
    if (text.startsWith("|")) {
      return table(text);
    }
    return new TextManuscript().read(new SourceFile("例", text));
  }
}
