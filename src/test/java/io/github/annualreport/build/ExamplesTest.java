package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.template.Templates;
import io.github.annualreport.writer.Samples;
import io.github.annualreport.writer.html.HtmlReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every shipped example. */
public class ExamplesTest {

  /** All that need no other program. */
  private static final List<OutputFormat> OWN_FORMATS =
      List.of(OutputFormat.DOCX, OutputFormat.MARKDOWN, OutputFormat.HTML);

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  /** The name of a day, in which digits belong (GB/T 15835-2011, 4.1.3). */
  private static final String FIXED_TERM = "“4·15”";

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  @TempDir private Path folder;

  static List<Path> examples() {
    return Example.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void leavesNothingOpen(Path file) {
    List<Diagnostic> open =
        built(file).diagnostics().stream()
            .filter(d -> d.severity() != Severity.NOTE && !d.isJustified())
            .toList();

    assertThat(open).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void thePageReadsAsTheDocument(Path file) {
    Document document = Example.copied(file, folder).read().document().orElseThrow();

    assertThat(HtmlReading.read(OutputFormat.HTML.write(document)).stream())
        .map(text -> text.replace("　", ""))
        .containsExactlyElementsOf(Samples.read(document));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsWell(Path file) {
    Example example = Example.copied(file, folder);

    assertThat(
            ReadableText.brokenParagraphs(example.build(example.text()).document().orElseThrow()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isWrittenAsReviewed(Path file) throws IOException {
    BuiltReport report = built(file);
    String name =
        file.getParent().getFileName() + "-" + file.getFileName().toString().replace(".yaml", "");

    compare(GOLDEN.resolve(name + ".md"), report.files().get(OutputFormat.MARKDOWN));
    compare(
        GOLDEN.resolve(name + ".document.xml"),
        part(report.files().get(OutputFormat.DOCX), "word/document.xml"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysTheSameInBothFormats(Path file) throws IOException {
    BuiltReport report = built(file);
    String markdown = new String(report.files().get(OutputFormat.MARKDOWN), UTF_8);

    String fromMarkdown = markdown.replaceAll("(?m)^#+ |^<!--.*-->$|^\\|.*$|\\*\\*|\\\\", "");
    try (var docx =
        new XWPFDocument(new ByteArrayInputStream(report.files().get(OutputFormat.DOCX)))) {
      String fromDocx =
          docx.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining());
      assertThat(fromDocx.replaceAll("\\s", "")).isEqualTo(fromMarkdown.replaceAll("\\s", ""));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyDigitComesFromTheData(Path file) {
    Example example = Example.copied(file, folder);
    Example.Outcome outcome = example.build(example.text());
    int year = Integer.parseInt(outcome.content().orElseThrow().data().text("年度"));
    Set<String> years = Set.of("" + (year - 1), "" + year, "" + (year + 1));

    List<String> strange =
        outcome.document().map(ExamplesTest::plainText).orElseThrow().stream()
            .map(text -> text.replace(FIXED_TERM, ""))
            .flatMap(text -> DIGITS.matcher(text).results().map(m -> m.group()))
            .filter(digits -> !years.contains(digits) && !example.text().contains(digits))
            .toList();

    assertThat(strange).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesTheSameBytesAgainAndFromOtherLineEnds(Path file) throws IOException {
    Example example = Example.copied(file, folder);
    Path copy = folder.resolve(file.getFileName());
    BuiltReport first = built(copy);
    Files.writeString(copy, example.text().replace("\n", "\r\n"));

    BuiltReport second = built(copy);

    for (OutputFormat format : OWN_FORMATS) {
      assertThat(second.files().get(format)).isEqualTo(first.files().get(format));
    }
  }

  private static List<String> plainText(Document document) {
    return document.blocks().stream()
        .flatMap(b -> inlines(b).stream())
        .filter(Inline.Text.class::isInstance)
        .map(Inline::text)
        .toList();
  }

  public static List<Inline> inlines(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.content();
    }
    return block instanceof Block.Heading heading ? heading.content() : List.of();
  }

  private static BuiltReport built(Path file) {
    var request = new BuildRequest(DataFile.of(file), OWN_FORMATS);
    return new ReportBuilder(new Templates()).build(request);
  }

  private static void compare(Path golden, byte[] actual) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.write(golden, actual);
    }
    assertThat(new String(actual, UTF_8)).isEqualTo(Files.readString(golden));
  }

  private static byte[] part(byte[] zip, String name) throws IOException {
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return in.readAllBytes();
        }
      }
    }
    throw new IllegalStateException("no part " + name);
  }
}
