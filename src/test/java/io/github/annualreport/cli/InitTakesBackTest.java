package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.cli.Program.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report as last year's text: filled in as asked, what init wrote is built, and says as much. */
class InitTakesBackTest {

  /** Everything that may differ: numbers, labels, marks, and what compares with a year before. */
  private static final Pattern NOT_WORDS =
      Pattern.compile(
          "【[*]*待改：|】|，?(?:同比|比上年|较上年|与上年|由[0-9]|达到目标)[^，。；）]*|[（(]上年[^）)]*[）)]"
              + "|[0-9.%—+-]|[零一二三四五六七八九十]|[\\s\\u3000|*#:<>!\\\\-]");

  @TempDir Path folder;

  static Stream<Arguments> reports() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"), 2)) {
      return files
          .filter(f -> f.getFileName().toString().matches("20[0-9]{2}\\.yaml"))
          .sorted()
          .toList()
          .stream()
          .flatMap(f -> Stream.of("docx", "md", "html").map(k -> Arguments.of(f, k)));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyExampleInEveryFormat(Path data, String format) throws IOException {
    var program = new Program(folder);
    String source = data.toAbsolutePath().toString();
    program.run("build", source, "-f", format, "-o", "去年." + format);
    program.run("init", "新", "--from", "去年." + format);
    Path next = data();
    Files.writeString(next, filled(Files.readString(next)));

    Result built = program.run("build", next.toString(), "-f", "md", "-o", "-");

    assertThat(built.status()).as(built.err()).isZero();
    String now = String.join("\n", clauses(built.out()));
    assertThat(clauses(program.run("build", source, "-f", "md", "-o", "-").out()))
        .filteredOn(clause -> !now.contains(clause))
        .isEmpty();
  }

  private Path data() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("新"))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).findFirst().orElseThrow();
    }
  }

  /** With last year's numbers once more, and the date. */
  private static String filled(String data) {
    return data.replaceAll("未填, 上年: ([^}]*)", "$1, 上年: $1")
        .replace(": 未填 #", ": 9 #")
        .replace("#成文日期", "成文日期");
  }

  private static List<String> clauses(String markdown) {
    return markdown
        .lines()
        .filter(l -> !l.startsWith("<!--") && !l.startsWith("|"))
        .flatMap(l -> Arrays.stream(NOT_WORDS.matcher(l).replaceAll("").split("[，。；：（）、]", -1)))
        .filter(c -> !c.isEmpty())
        .toList();
  }
}
