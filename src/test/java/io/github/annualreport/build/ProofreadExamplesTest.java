package io.github.annualreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.TextManuscript;
import io.github.annualreport.proofread.CorpusHits;
import io.github.annualreport.proofread.Finding;
import io.github.annualreport.proofread.Level;
import io.github.annualreport.proofread.Readings;
import io.github.annualreport.proofread.RuleCatalogue;
import io.github.annualreport.reader.docx.DocxReader;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the reports that this program builds from its examples against all rules. */
class ProofreadExamplesTest {

  private static final Path PUBLISHED = Path.of("src/test/resources/proofread/published-2025.txt");

  static List<Path> examples() {
    return Example.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsNothingCertainOrProbable(Path file) {
    assertThat(findings(file)).filteredOn(f -> f.rule().level() != Level.I).isEmpty();
  }

  /** The table of all rules: how often each finds something, and where. */
  @Test
  void tellsHowOftenEachRuleFinds(TestReporter reporter) throws IOException {
    Map<String, Long> examples = count(examples().stream().flatMap(f -> findings(f).stream()));
    Map<String, Long> published = count(Readings.all(published()).stream());
    Map<String, Long> corpus = CorpusHits.read();

    var table = new StringBuilder("规则\t级别\t法规文件\t已发表的报告\t示例\n");
    RuleCatalogue.standard()
        .all()
        .forEach(
            r ->
                table.append(
                    "%s\t%s\t%d\t%d\t%d%n"
                        .formatted(
                            r.id(),
                            r.level(),
                            corpus.get(r.id()),
                            published.getOrDefault(r.id(), 0L),
                            examples.getOrDefault(r.id(), 0L))));
    reporter.publishEntry("rules", table.toString());

    assertThat(corpus)
        .containsOnlyKeys(RuleCatalogue.standard().all().stream().map(r -> r.id()).toList());
    assertThat(published).hasSizeGreaterThan(20);
  }

  private static Map<String, Long> count(Stream<Finding> findings) {
    return findings.collect(
        Collectors.groupingBy(f -> f.rule().id(), TreeMap::new, Collectors.counting()));
  }

  private static Manuscript published() throws IOException {
    return new TextManuscript().read(new SourceFile("published", Files.readString(PUBLISHED)));
  }

  private static List<Finding> findings(Path data) {
    var request = new BuildRequest(DataFile.of(data), List.of(OutputFormat.DOCX));
    byte[] docx = new ReportBuilder(new Templates()).build(request).files().get(OutputFormat.DOCX);
    return Readings.all(new DocxReader().read("报告.docx", docx, new Diagnostics()));
  }
}
