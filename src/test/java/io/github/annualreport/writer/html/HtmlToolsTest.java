package io.github.annualreport.writer.html;

import static io.github.annualreport.writer.Samples.document;
import static io.github.annualreport.writer.Samples.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Block.Alignment;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.writer.Samples;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other people's tools say of a page; skipped where they are not installed. */
class HtmlToolsTest {

  @TempDir private Path folder;

  @Test
  void pagesAreValid() throws Exception {
    var random = new Random(20310120);
    var command = new ArrayList<>(List.of(installed("html-validate")));
    command.add(page("report.html", Samples.report()));
    command.add(page("formal.html", Samples.formal()));
    for (int i = 0; i < 20; i++) {
      command.add(page("random" + i + ".html", withoutHeadings(Samples.random(random))));
    }
    assertThat(run(command)).isEmpty();
  }

  /** The random ones skip levels, which is no fault of the writer. */
  private static Document withoutHeadings(Document document) {
    return new Document(
        document.elements(),
        document.blocks().stream()
            .filter(b -> !(b instanceof Block.Heading))
            .filter(b -> !(b instanceof Block.Paragraph p && p.heading().isPresent()))
            .toList());
  }

  /** A wide table scrolls in its own box; the page itself never does. */
  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void fitsTheScreen(int width) throws Exception {
    String chromium = installed("chromium");
    String html = Files.readString(folder.resolve(page("wide.html", wide())));
    String measured =
        html.replaceFirst("<meta http-equiv=[^>]*>\n", "")
            .replace(
                "</body>",
                "<script>document.body.dataset.wide = document.documentElement.scrollWidth > "
                    + "innerWidth; document.body.dataset.right ="
                    + " Array.from(document.querySelectorAll('p,h1,h2,.table,footer'))"
                    + ".every(e => e.getBoundingClientRect().right <= innerWidth)</script></body>");
    Path file = Files.writeString(folder.resolve("measured.html"), measured);
    String dom =
        run(
            List.of(
                chromium,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=" + width + ",900",
                "--dump-dom",
                file.toUri().toString()));
    assertThat(dom).contains("data-wide=\"false\"").contains("data-right=\"true\"");
  }

  private static Document wide() {
    List<List<Inline>> row = Collections.nCopies(12, text("一二三四五六七八九十"));
    return document(
        Block.Paragraph.of(text("字".repeat(200))),
        Block.Paragraph.of(text("https://example.org/" + "a".repeat(200))),
        new Block.Table(Collections.nCopies(12, Alignment.RIGHT), row, List.of(row, row)));
  }

  private String page(String name, Document document) throws IOException {
    Files.write(folder.resolve(name), new HtmlWriter().write(document));
    return name;
  }

  private static String installed(String program) {
    boolean found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(p -> Files.isExecutable(Path.of(p, program)));
    assumeTrue(found, program + " is not installed");
    return program;
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(command.get(0) + " does not end");
    }
    return Files.readString(out, UTF_8);
  }
}
