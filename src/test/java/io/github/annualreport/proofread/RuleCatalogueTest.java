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
