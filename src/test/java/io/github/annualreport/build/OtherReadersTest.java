package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.ReadText;
import io.github.annualreport.document.Wording;
import io.github.annualreport.template.Templates;
import io.github.annualreport.writer.Samples;
import io.github.annualreport.writer.docx.OoxmlSchemas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docx4j.TextUtils;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.wml.P;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs of other people's open every DOCX of the examples and read in it what is to be read. */
class OtherReadersTest {

  private static final WriteOptions REVIEW = new WriteOptions(true, Optional.empty());

  private static final String PYTHON =
      """
      import sys
      from docx import Document
      from docx.oxml.ns import qn
      from docx.text.paragraph import Paragraph
      opened = Document(sys.argv[1])
      assert opened.core_properties.title and opened.core_properties.created
      for section in opened.sections:
          assert section.footer.paragraphs and section.even_page_footer.paragraphs
      for table in opened.tables:
          assert all(len(row.cells) == len(table.columns) for row in table.rows)
      for p in opened.element.body.iter(qn('w:p')):
          print(Paragraph(p, None).text.replace('\\n', ' '))
      """;

  @TempDir private Path folder;

  /** Each example as it is, and with all the elements that there can be. */
  static Stream<Document> documents() {
    Stream<Document> plain =
        Example.files().stream()
            .map(
                f ->
                    new Example(f, f.getParent(), new Templates()).read().document().orElseThrow());
    return Stream.concat(
        Stream.of(Samples.formal(), Samples.figures()),
        plain.flatMap(
            d ->
                Stream.of(
                    d,
                    new Document(
                        Samples.formal().elements(), d.blocks(), d.attachments(), d.layout()))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void allPartsFollowTheFullSchemas(Document document) throws Exception {
    for (WriteOptions copy : List.of(WriteOptions.PLAIN, REVIEW)) {
      byte[] docx = OutputFormat.DOCX.write(document, copy);
      var errors = new ArrayList<String>();
      for (String part : OoxmlSchemas.parts(docx)) {
        errors.addAll(OoxmlSchemas.errors(docx, part));
      }
      assertThat(errors).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void docx4jReadsWhatIsToBeRead(Document document) throws Exception {
    for (WriteOptions copy : List.of(WriteOptions.PLAIN, REVIEW)) {
      byte[] docx = OutputFormat.DOCX.write(document, copy);
      var opened = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
      var paragraphs = new ClassFinder(P.class);
      new TraversalUtil(opened.getMainDocumentPart().getContent(), paragraphs);

      assertThat(plain(paragraphs.results.stream().map(TextUtils::getText)))
          .isEqualTo(expected(document));
      CommentsPart comments = opened.getMainDocumentPart().getCommentsPart();
      boolean commented = copy.review() && !ReadText.figures(document).isEmpty();
      assertThat(comments != null).isEqualTo(commented);
      if (commented) {
        assertThat(comments.getContents().getComment())
            .allMatch(c -> "report".equals(c.getAuthor()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void pythonDocxReadsWhatIsToBeRead(Document document) throws Exception {
    boolean possible = run("-c", "import docx") == 0;
    if (!possible) {
      System.out.println("OtherReadersTest 跳过：没有 python3-docx");
    }
    assumeTrue(possible, "no python3-docx");
    for (WriteOptions copy : List.of(WriteOptions.PLAIN, REVIEW)) {
      Files.write(folder.resolve("report.docx"), OutputFormat.DOCX.write(document, copy));

      int status = run("-c", PYTHON, folder.resolve("report.docx").toString());

      String said = Files.readString(folder.resolve("said"), UTF_8);
      assertThat(status).as(said).isZero();
      assertThat(plain(said.lines())).isEqualTo(expected(document));
    }
  }

  /** Debian's Python, for that one has Debian's packages. */
  private int run(String... arguments) throws IOException, InterruptedException {
    Path debian = Path.of("/usr/bin/python3");
    if (!Files.isExecutable(debian)) {
      return 1;
    }
    var command = new ArrayList<>(List.of(debian.toString(), "-X", "utf8"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start()
        .waitFor();
  }

  /** All but what pictures and charts show, which is no text of a paragraph. */
  private static List<String> expected(Document document) {
    var shown = new ArrayList<String>();
    List<Block> blocks = new ArrayList<>(document.blocks());
    document.attachments().forEach(a -> blocks.addAll(a.blocks()));
    for (Block block : blocks) {
      if (block instanceof Block.Picture picture) {
        shown.add(picture.alternative());
      } else if (block instanceof Block.Chart chart) {
        shown.add(Wording.description(chart));
      }
    }
    return plain(ReadText.of(document, true).stream().filter(t -> !shown.contains(t)));
  }

  private static List<String> plain(Stream<String> texts) {
    return texts.map(t -> t.replaceAll("[\\s　]", "")).filter(t -> !t.isEmpty()).toList();
  }
}
