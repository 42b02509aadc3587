package io.github.annualreport.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Rendered;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptReaderTest {

  @ParameterizedTest
  @CsvSource({
    "PM~2.5~下降, PM₂.₅下降",
    "120万m^3^水, 120万m³水",
    "SO<sub>2</sub>和**NO~x~类**, SO₂和NOₓ类",
    "10<sup>-6</sup>, 10⁻⁶",
    "PM₂.₅和km², PM₂.₅和km²",
    "3~5天和9~12月, 3~5天和9~12月",
    "A~B~C类, A~B~C类",
  })
  void readsEveryWayOfWriting(String markdown, String text) {
    var problems = new Diagnostics();

    assertThat(Inline.text(parse(markdown, problems).content())).isEqualTo(text);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"COD~Mn~", "COD<sub>Mn</sub>", "PM<sub>2.5下降", "m<sup>**3**"})
  void refusesWhatHasNoSuchForm(String markdown) {
    var problems = new Diagnostics();
    parse("甲" + markdown, problems);

    assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly("markdown/script");
  }

  private static Block.Paragraph parse(String markdown, Diagnostics problems) {
    var file = new SourceFile("文", markdown);
    return (Block.Paragraph)
        new MarkdownParser()
            .parse(new Rendered(file, List.of(), offset -> file.at(offset, 1)), problems)
            .get(0);
  }
}
