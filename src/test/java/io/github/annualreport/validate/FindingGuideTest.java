package io.github.annualreport.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.build.DataFile;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.FindingGuide;
import io.github.annualreport.diagnostic.FindingGuide.Page;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diff.ComparedFile;
import io.github.annualreport.diff.ComparisonRequest;
import io.github.annualreport.diff.ReportComparison;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide speaks of every code there is, and its examples do what it says. */
class FindingGuideTest {

  private static final Path TEMPLATE = Path.of("src/test/resources/guide/示例");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```\\w+ (错|对)(?: (\\S+))?\n(.*?)\n```$");
  private static final Pattern CODE =
      Pattern.compile(
          "\"((?:yaml|text|template|schema|data|rules|number|figure|diff|markdown|file|notes|edition|check)"
              + "/[a-z][a-zA-Z0-9-]*)\"");

  /** What no small example shows: limits, faults of the disk, template and data that disagree. */
  private static final Set<String> WITHOUT_EXAMPLE =
      Set.of(
          "yaml/too-large",
          "text/too-large",
          "figure/declaration",
          "file/unreadable",
          "notes/not-a-sheet",
          "notes/header",
          "notes/layout",
          "notes/unknown-name",
          "template/extends",
          "template/styles",
          "template/failed",
          "template/too-deep",
          "template/too-large",
          "template/too-slow",
          "template/unreadable",
          "diff/sign",
          "diff/unit",
          "diff/copied", // needs more figures than the example's schema has
          "diff/renamed",
          "template/unit",
          "file/too-large",
          "data/secret",
          "data/no-attachment",
          "data/chart",
          "data/no-figures",
          "edition/withheld",
          "check/figure-changed",
          "check/figure-missing",
          "check/figure-notation",
          "check/figure-unknown",
          "check/sentence-added",
          "check/sentence-changed",
          "check/sentence-moved",
          "check/sentence-removed",
          "check/word-list");

  @TempDir Path folder;

  static List<Page> pages() {
    return FindingGuide.read().pages();
  }

  static List<Page> pagesWithExamples() {
    return pages().stream().filter(p -> !WITHOUT_EXAMPLE.contains(p.code())).toList();
  }

  @Test
  void hasAPageForEveryCodeOfTheProgram() throws IOException {
    var codes = new TreeSet<String>(List.of("rule/编号"));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
      }
    }
    codes.remove("text/markdown"); // a media type
    // Made of the family of the file and of the character.
    for (String family : List.of("yaml", "text", "template")) {
      for (String kind : List.of("encoding", "invisible-char", "reserved-char", "too-large")) {
        codes.add(family + "/" + kind);
      }
    }

    assertThat(new TreeSet<>(pages().stream().map(Page::code).toList())).isEqualTo(codes);
  }

  @ParameterizedTest
  @MethodSource("pagesWithExamples")
  void itsWrongExampleHasTheCode(Page page) {
    assertThat(codes(page, "错")).anyMatch(c -> c.equals(page.code()) || isRule(c, page));
  }

  @ParameterizedTest
  @MethodSource("pagesWithExamples")
  void itsRightExampleHasNot(Page page) {
    assertThat(codes(page, "对")).noneMatch(c -> c.equals(page.code()) || isRule(c, page));
  }

  private static boolean isRule(String code, Page page) {
    return page.code().startsWith("rule/") && code.startsWith("rule/");
  }

  private List<String> codes(Page page, String word) {
    var files = new ArrayList<String>();
    copyTemplate();
    write("2031.yaml", "年度: 2031\n单位: {名称: 某局}\n");
    BLOCK
        .matcher(page.body())
        .results()
        .filter(m -> m.group(1).equals(word))
        .forEach(
            m -> {
              String target = Optional.ofNullable(m.group(2)).orElse("");
              put(target, m.group(3) + "\n");
              files.add(target);
            });
    assertThat(files).isNotEmpty();
    return run(page, files);
  }

  private void put(String target, String text) {
    switch (target) {
      case "" -> write("2031.yaml", read("2031.yaml") + text);
      case "全文" -> write("2031.yaml", text);
      case "上年" -> write("2030.yaml", "年度: 2030\n单位: {名称: 某局}\n" + text);
      case "上年全文" -> write("2030.yaml", text);
      case "正文.md" -> {
        write("2031.yaml", read("2031.yaml") + "正文: 正文.md\n");
        write("正文.md", text);
      }
      case "schema.yaml" -> write("示例/schema.yaml", read("示例/schema.yaml") + text);
      default -> write("示例/" + target, text);
    }
  }

  private List<String> run(Page page, List<String> files) {
    Optional<String> template = Optional.of(folder.resolve("示例").toString());
    // Only a file that names its template is read without one.
    boolean names = read("2031.yaml").startsWith("模板: ");
    Optional<String> named = names ? Optional.empty() : template;
    var found = new ArrayList<Diagnostic>();
    var validation = new ReportValidation(new Templates());
    Path data = folder.resolve("2031.yaml");
    found.addAll(
        validation
            .read(
                new ValidationRequest(
                    new DataFile(data, Optional.empty(), named), Optional.empty(), false))
            .checked()
            .findings());
    if (files.stream().anyMatch(f -> f.endsWith(".ftl") || f.endsWith(".yaml"))) {
      found.addAll(validation.validateTemplate(template.get()).orElseThrow().findings());
    }
    if (page.code().startsWith("diff/")) {
      found.addAll(compared(data, template));
    }
    return found.stream().map(Diagnostic::code).distinct().toList();
  }

  private List<Diagnostic> compared(Path data, Optional<String> template) {
    var request =
        new ComparisonRequest(
            Stream.of(folder.resolve("2030.yaml"), data).map(ComparedFile::of).toList(), template);
    try {
      return new ReportComparison(new Templates()).compare(request).findings();
    } catch (InvalidInputException e) {
      return e.diagnostics();
    }
  }

  private void copyTemplate() {
    try (Stream<Path> files = Files.list(TEMPLATE)) {
      for (Path file : files.toList()) {
        write("示例/" + file.getFileName(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, String text) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
