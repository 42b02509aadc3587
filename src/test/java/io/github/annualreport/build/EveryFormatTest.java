package io.github.annualreport.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.document.Document;
import io.github.annualreport.template.Templates;
import io.github.annualreport.writer.Samples;
import io.github.annualreport.writer.docx.DocxWriter;
import io.github.annualreport.writer.docx.RenderedPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example, in each edition, reads in every format as its report does, mark by mark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormatTest {

  @TempDir private static Path folder;

  private final Map<String, Document> documents = new LinkedHashMap<>();

  @BeforeAll
  void build() throws IOException {
    for (Path example : Example.files()) {
      for (Edition edition : Edition.values()) {
        String name = example.toString().replaceAll("[/.]", "-") + "-" + edition;
        documents.put(name, document(example, edition));
      }
    }
    documents.put("formal", Samples.formal());
    documents.put("figures", Samples.figures());
    documents.put("sealed", Samples.sealed());
    documents.put("pictures", Samples.document(Samples.pictures()));
    for (SampleReport report : SampleReport.all()) {
      Path own = Files.createDirectory(folder.resolve(report.name()));
      report.write(own);
      documents.put(report.name(), document(own.resolve("2031.yaml"), Edition.SUBMITTED));
    }
  }

  private static Document document(Path data, Edition edition) {
    var problems = new Diagnostics();
    ReportContent content = new ContentReader(new Templates()).read(DataFile.of(data), problems);
    return new DocumentMaker().make(content, edition, problems);
  }

  Stream<String> names() {
    return documents.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void showsItsText(String name) {
    Document document = documents.get(name);
    Stream.of(OutputFormat.DOCX, OutputFormat.MARKDOWN, OutputFormat.HTML)
        .forEach(format -> holds(format, format.write(document), name));
    var review = new WriteOptions(true, Optional.empty());
    holds(OutputFormat.DOCX, OutputFormat.DOCX.write(document, review), name);
  }

  /** All in one run of LibreOffice, which takes longer to start than to convert. */
  @Test
  void showsItsTextAsPdf() throws Exception {
    boolean possible = RenderedPages.arePossible();
    if (!possible) {
      System.out.println("EveryFormatTest 跳过 PDF：没有 soffice、poppler 或者 Fandol 字体");
    }
    assumeTrue(possible, "no LibreOffice, poppler or Fandol fonts");
    var files = new LinkedHashMap<String, byte[]>();
    documents.forEach(
        (name, document) ->
            files.put(
                name, new DocxWriter().writeForConversion(document, DocxWriter.RIGHT_INDENT)));
    Map<String, RenderedPages> rendered =
        RenderedPages.of(files, Files.createDirectory(folder.resolve("pages")));

    assertThat(rendered).hasSameSizeAs(documents);
    for (String name : documents.keySet()) {
      holds(OutputFormat.PDF, Files.readAllBytes(rendered.get(name).pdf()), name);
    }
  }

  private void holds(OutputFormat format, byte[] file, String name) {
    assertThatCode(() -> ReadBack.check(format, file, documents.get(name)))
        .as(name + " " + format)
        .doesNotThrowAnyException();
  }
}
