package io.github.annualreport.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.annualreport.document.Document;
import io.github.annualreport.template.Templates;
import io.github.annualreport.writer.docx.RenderedPages;
import io.github.annualreport.writer.docx.StandardMeasures;
import io.github.annualreport.writer.docx.StandardMeasures.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of every example, plain and with 版头 and 版记, and of reports of every size and shape,
 * measured by GB/T 9704-2012 as LibreOffice lays them out.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

  @TempDir private static Path folder;

  private final Map<String, Document> documents = new LinkedHashMap<>();
  private Map<String, RenderedPages> rendered = Map.of();

  @BeforeAll
  void render() throws Exception {
    build();
    boolean possible = RenderedPages.arePossible();
    if (possible) {
      var files = new LinkedHashMap<String, byte[]>();
      documents.forEach((name, document) -> files.put(name, OutputFormat.DOCX.write(document)));
      rendered = RenderedPages.of(files, Files.createDirectory(folder.resolve("pages")));
    } else {
      System.out.println("PagesTest 跳过：没有 soffice、poppler 或者 Fandol 字体");
    }
    assumeTrue(possible, "no LibreOffice, poppler or Fandol fonts");
  }

  private void build() throws IOException {
    for (Path example : Example.files()) {
      String name = example.getParent().getFileName() + "-" + example.getFileName();
      build(
          name.replace(".yaml", ""), example.getParent(), example.getFileName().toString(), false);
      build(
          name.replace(".yaml", "-formal"),
          example.getParent(),
          example.getFileName().toString(),
          true);
    }
    for (SampleReport report : SampleReport.all()) {
      Path own = Files.createDirectory(folder.resolve(report.name()));
      report.write(own);
      documents.put(report.name(), document(own.resolve("2031.yaml")));
    }
  }

  private void build(String name, Path from, String file, boolean formal) throws IOException {
    Path own = Files.createDirectory(folder.resolve(name));
    try (Stream<Path> files = Files.list(from)) {
      for (Path neighbour : files.toList()) {
        Files.copy(neighbour, own.resolve(neighbour.getFileName()));
      }
    }
    Path data = own.resolve(file);
    if (formal) {
      Files.writeString(data, SampleReport.formal(Files.readString(data)));
    }
    documents.put(name, document(data));
  }

  private static Document document(Path data) {
    Example.Outcome outcome = new Example(data, data.getParent(), new Templates()).read();
    assertThat(outcome.errors()).as(data.toString()).isEmpty();
    return outcome.document().orElseThrow();
  }

  Stream<String> names() {
    return documents.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void keepToTheStandard(String name) throws Exception {
    List<Measure> measures = StandardMeasures.of(documents.get(name), rendered.get(name));

    System.out.println(name + "，" + rendered.get(name).pages().size() + " 面");
    worst(measures).values().forEach(System.out::println);
    assertThat(measures).allMatch(Measure::isKept);
  }

  /** The DOCX itself, as whoever opens it in LibreOffice sees it. */
  @ParameterizedTest
  @MethodSource("names")
  void loseNoMark(String name) throws Exception {
    byte[] pdf = Files.readAllBytes(rendered.get(name).pdf());

    assertThatCode(() -> ReadBack.check(OutputFormat.PDF, pdf, documents.get(name)))
        .doesNotThrowAnyException();
  }

  /** Of all that was measured by a rule, what is farthest off. */
  private static Map<String, Measure> worst(List<Measure> measures) {
    return measures.stream()
        .collect(
            Collectors.toMap(
                Measure::rule,
                m -> m,
                (a, b) -> Comparator.comparingDouble(Measure::off).compare(a, b) < 0 ? b : a,
                LinkedHashMap::new));
  }

  @Test
  void haveTheLengthTheyAreMadeFor() {
    SampleReport.all().stream()
        .filter(r -> r.pages() > 0)
        .forEach(r -> assertThat(rendered.get(r.name()).pages()).as(r.name()).hasSize(r.pages()));
  }

  @Test
  void fillAllLinesOfAPage() {
    List<RenderedPages.Line> inside = rendered.get("thirty-pages").pages().get(14);

    assertThat(inside).as("22 lines and a number").hasSize(23);
  }

  @Test
  void endNoPageShortForASignatureThatStandsWithText() {
    List<List<RenderedPages.Line>> pages = rendered.get("long-last-paragraph").pages();

    assertThat(pages.get(0)).as("22 lines, one of them free, and a number").hasSize(22);
  }

  /** The title stands two lines lower, so that two lines of text go over to the signature. */
  @Test
  void bringTextToASignatureThatWouldStandAlone() {
    List<List<RenderedPages.Line>> pages = rendered.get("text-that-fills-its-page").pages();

    assertThat(pages.get(1)).as("22 lines and a number").hasSize(23);
    assertThat(pages.get(2)).as("two lines, signature, date and a number").hasSize(5);
  }

  @Test
  void setHeadingsOverTheWideTableThatTheyAnnounce() {
    List<List<RenderedPages.Line>> pages = rendered.get("wide-table").pages();

    assertThat(pages.get(0)).noneMatch(l -> l.text().contains("统计情况"));
    assertThat(pages.get(1)).anyMatch(l -> l.text().contains("统计情况"));
  }

  @Test
  void leaveNoImprintAloneOnAPage() {
    List<List<RenderedPages.Line>> pages = rendered.get("chart-before-imprint").pages();

    assertThat(pages.get(1))
        .extracting(RenderedPages.Line::text)
        .anyMatch(l -> l.contains("各类案件数"))
        .anyMatch(l -> l.contains("抄送"));
  }

  @Test
  void repeatTheHeadOfATableOnEachOfItsPages() {
    for (String name : List.of("forty-rows", "two-hundred-figures")) {
      long heads =
          rendered.get(name).pages().stream()
              .filter(page -> page.stream().anyMatch(l -> l.text().startsWith("指标")))
              .count();
      long pages =
          rendered.get(name).pages().stream()
              .filter(page -> page.stream().anyMatch(l -> l.text().matches("第\\d+项.*")))
              .count();
      assertThat(heads).as(name).isEqualTo(pages).isGreaterThan(1);
    }
  }

  @Test
  void leaveOutASectionWithoutText() {
    assertThat(rendered.get("empty-section").pages().get(0))
        .extracting(RenderedPages.Line::text)
        .contains("一、主要举措", "二、下年安排")
        .doesNotContain("二、存在问题");
  }
}
