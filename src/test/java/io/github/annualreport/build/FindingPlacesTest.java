package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Document;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.markdown.MarkdownManuscript;
import io.github.annualreport.proofread.Finding;
import io.github.annualreport.proofread.RuleCatalogue;
import io.github.annualreport.template.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sentences of a shipped template are not the author's to change; the figures in them are. */
class FindingPlacesTest {

  private static final DataFile DATA =
      DataFile.of(Path.of("examples/ecology-bureau-two-years/2031.yaml"));

  private final Diagnostics problems = new Diagnostics();
  private final ReportContent content = new ContentReader(new Templates()).read(DATA, problems);
  private final Document document = new DocumentMaker().make(content, Edition.SUBMITTED, problems);

  @Test
  void showsTheFigureThatASentenceOfATemplatePrints() {
    Diagnostic told = told("公开环境行政处罚案件");

    String line = told.position().file().line(told.position().line()).orElseThrow();
    assertThat(line).contains("公开数: 6");
    assertThat(told.hints()).anyMatch(h -> h.startsWith("这句话出自自带的模板 ecology-bureau，印的是这里的数；"));
  }

  @Test
  void saysThatASentenceWithoutAFigureComesFromATemplate() {
    Diagnostic told = told("现将有关情况报告如下");

    assertThat(told.position().file().name()).endsWith(".ftl");
    assertThat(told.hints())
        .contains("这句话出自自带的模板 ecology-bureau；要改写这句话，用 report init --own-text 把模板的文字接成自己的正文");
  }

  private Diagnostic told(String words) {
    var texts = new ReportText(content, problems);
    texts.blocks(content.template().renderer(content.text(problems)));
    String markdown = new String(OutputFormat.MARKDOWN.write(document), UTF_8);
    Passage passage =
        new MarkdownManuscript()
            .read(new SourceFile("报告.md", markdown)).passages().stream()
                .filter(p -> p.text().contains(words))
                .findFirst()
                .orElseThrow();
    int start = passage.text().indexOf(words);
    var finding =
        new Finding(
            RuleCatalogue.standard().find("PUN-04").orElseThrow(),
            passage,
            start,
            start + words.length(),
            "错了",
            Optional.empty());
    return new FindingPlaces(content, document, new PrintedPlaces(texts.sources()), List.of())
        .place(finding);
  }
}
