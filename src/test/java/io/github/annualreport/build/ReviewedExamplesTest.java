package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.reader.docx.DocxReader;
import io.github.annualreport.reader.docx.Markup;
import io.github.annualreport.template.Templates;
import io.github.annualreport.writer.trace.TraceWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The review copy and the trace of every shipped example. */
class ReviewedExamplesTest {

  private final ReportBuilder builder = new ReportBuilder(new Templates());

  static List<Path> examples() {
    return Example.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void hasACommentForEachPrintedFigureAndTheTextOfTheCleanCopy(Path file) {
    BuiltReport clean = built(file, false);
    BuiltReport review = built(file, true);

    List<Markup.Comment> comments = comments(review);

    assertThat(text(review)).isEqualTo(text(clean));
    assertThat(comments.size()).isGreaterThanOrEqualTo(review.figures());
    assertThat(comments).allMatch(c -> c.author().equals("report"));
    assertThat(review.title()).isEqualTo(clean.title() + "-审核稿");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void hasATraceOfAllThatTheReviewCopyComments(Path file) {
    BuiltReport report = built(file, true);
    String json = new String(new TraceWriter(Path.of("")).write(report.document()), UTF_8);

    List<Error> violations =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TraceWriter.schema())
            .validate(json, InputFormat.JSON);

    assertThat(violations).isEmpty();
    int drawn = json.split("\"kind\" : \"chart\"", -1).length - 1;
    assertThat(json.split("\"aspect\"", -1)).hasSize(comments(report).size() + drawn + 1);
    assertThat(json).doesNotContain(Path.of("").toAbsolutePath().toString());
  }

  private BuiltReport built(Path file, boolean review) {
    return builder.build(
        new BuildRequest(
            DataFile.of(file),
            List.of(OutputFormat.DOCX),
            new WriteOptions(review, Optional.empty())));
  }

  private static List<Markup.Comment> comments(BuiltReport report) {
    return Markup.comments(report.files().get(OutputFormat.DOCX));
  }

  private static String text(BuiltReport report) {
    byte[] docx = report.files().get(OutputFormat.DOCX);
    return new DocxReader().read("稿.docx", docx, new Diagnostics()).file().text();
  }
}
