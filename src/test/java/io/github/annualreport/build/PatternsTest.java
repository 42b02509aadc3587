package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.TextManuscript;
import io.github.annualreport.proofread.Readings;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The patterns of real reports, one by one: what is typed into data and text, and what is printed.
 * The files under patterns are the list; each pattern says what comes of it, or why it is left out.
 */
class PatternsTest {

  private static final Path FOLDER = Path.of("src/test/resources/patterns");
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^## ([0-9].*?)$(.*?)(?=^## [0-9]|\\z)");
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^(`{3,4})(\\w+)(?: (\\S+))?\n(.*?)^\\1$");
  private static final Pattern LINE = Pattern.compile("(?m)^(不做|另见|报|查出)：(.+)$");
  private static final String DEFAULTS =
      "模板: department\n年度: 2031\n正文: 正文.md\n单位: {名称: 某市某局, 自称: 我局}\n";

  private static final ReportBuilder BUILDER = new ReportBuilder(new Templates());

  @TempDir private Path folder;

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  static List<PrintedPattern> patterns() throws IOException {
    return files().stream().flatMap(f -> patterns(read(f))).toList();
  }

  private static Stream<PrintedPattern> patterns(String file) {
    return SECTION.matcher(file).results().map(m -> new PrintedPattern(m.group(1), m.group(2)));
  }

  static List<PrintedPattern> printed() throws IOException {
    return patterns().stream().filter(p -> p.block("text").isPresent()).toList();
  }

  static List<PrintedPattern> refused() throws IOException {
    return patterns().stream().filter(p -> p.line("报").isPresent()).toList();
  }

  static List<PrintedPattern> proofread() throws IOException {
    return patterns().stream().filter(p -> p.line("查出").isPresent()).toList();
  }

  static List<PrintedPattern> testedElsewhere() throws IOException {
    return patterns().stream().filter(p -> p.line("另见").isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void isShownOrLeftOutForAReason(PrintedPattern pattern) {
    boolean shown =
        pattern.block("text").isPresent()
            || List.of("报", "查出", "另见").stream().anyMatch(w -> pattern.line(w).isPresent());

    assertThat(shown).isNotEqualTo(pattern.line("不做").isPresent());
  }

  @ParameterizedTest
  @MethodSource("printed")
  void prints(PrintedPattern pattern) throws IOException {
    Block expected = pattern.block("text").orElseThrow();
    String report = build(pattern);
    String actual =
        expected.flag().equals("全文") ? report.replaceFirst("\n<!--.*", "") : body(report);

    if (Boolean.getBoolean("golden.update")) {
      rewrite(pattern, actual.strip());
      return;
    }
    assertThat(actual.strip()).isEqualTo(expected.content().strip());
  }

  private static void rewrite(PrintedPattern pattern, String printed) throws IOException {
    for (Path file : files()) {
      String text = read(file);
      int section = text.indexOf("## " + pattern.name() + "\n");
      if (section >= 0) {
        int start = text.indexOf('\n', text.indexOf("```text", section)) + 1;
        int end = text.indexOf("```\n", start);
        Files.writeString(file, text.substring(0, start) + printed + "\n" + text.substring(end));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  void isRefused(PrintedPattern pattern) throws IOException {
    write(pattern);

    assertThat(findings().stream().map(d -> d.code() + " " + place(d)).toList())
        .containsExactly(pattern.line("报").orElseThrow().split("；"));
  }

  @ParameterizedTest
  @MethodSource("proofread")
  void isFoundByProofreading(PrintedPattern pattern) {
    var text = new SourceFile("来稿.txt", pattern.block("markdown").orElseThrow().content());

    assertThat(
            Readings.all(new TextManuscript().read(text)).stream().map(f -> f.rule().id()).toList())
        .contains(pattern.line("查出").orElseThrow().split("、"));
  }

  @ParameterizedTest
  @MethodSource("testedElsewhere")
  void namesTestsThatThereAre(PrintedPattern pattern) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
      assertThat(files.map(f -> f.getFileName().toString().replaceFirst("\\.java$", "")))
          .contains(pattern.line("另见").orElseThrow().split("、"));
    }
  }

  private String build(PrintedPattern pattern) throws IOException {
    write(pattern);
    try {
      var report = BUILDER.build(request());
      assertThat(report.diagnostics().stream().filter(d -> d.severity() != Severity.NOTE))
          .isEmpty();
      return new String(report.files().get(OutputFormat.MARKDOWN), UTF_8);
    } catch (InvalidInputException e) {
      throw new AssertionError(e.diagnostics().toString(), e);
    }
  }

  private List<Diagnostic> findings() {
    try {
      return BUILDER.build(request()).diagnostics();
    } catch (InvalidInputException e) {
      return e.diagnostics();
    }
  }

  private BuildRequest request() {
    return new BuildRequest(DataFile.of(folder.resolve("数据.yaml")), List.of(OutputFormat.MARKDOWN));
  }

  private static String place(Diagnostic finding) {
    return finding.position().line() + ":" + finding.position().column();
  }

  private void write(PrintedPattern pattern) throws IOException {
    String own = pattern.block("yaml").map(Block::content).orElse("");
    var data = new StringBuilder();
    DEFAULTS
        .lines()
        .filter(l -> !own.matches("(?ms).*^" + l.substring(0, l.indexOf(':')) + ":.*"))
        .forEach(l -> data.append(l).append('\n'));
    Files.writeString(folder.resolve("数据.yaml"), data + own);
    for (Block text : pattern.blocks("markdown")) {
      String name = text.flag().isEmpty() ? "正文.md" : text.flag();
      Files.writeString(folder.resolve(name), text.content());
    }
  }

  /** Without title, signature and date. */
  private static String body(String report) {
    List<String> blocks =
        new ArrayList<>(List.of(report.replaceFirst("\n<!--.*", "").strip().split("\n\n", -1)));
    return String.join("\n\n", blocks.subList(1, blocks.size() - 1)).replace("\\", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Block(String kind, String flag, String content) {}

  /** A pattern with its name. */
  private record PrintedPattern(String name, String body) {

    List<Block> blocks(String kind) {
      return FENCE
          .matcher(body)
          .results()
          .map(PrintedPattern::block)
          .filter(b -> b.kind().equals(kind))
          .toList();
    }

    Optional<Block> block(String kind) {
      return blocks(kind).stream().findFirst();
    }

    private static Block block(MatchResult match) {
      return new Block(
          match.group(2), Optional.ofNullable(match.group(3)).orElse(""), match.group(4));
    }

    Optional<String> line(String word) {
      return LINE.matcher(body)
          .results()
          .filter(m -> m.group(1).equals(word))
          .map(m -> m.group(2))
          .findFirst();
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
