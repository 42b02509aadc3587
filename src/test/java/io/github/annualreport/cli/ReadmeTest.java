package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does what the README says, in a folder that holds the examples. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern SESSION = Pattern.compile("(?ms)^```console\n(.*?)^```$");
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\./report ([^>\n]+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  @TempDir private Path folder;

  @BeforeEach
  void copyExamples() throws IOException {
    copy(Path.of("examples"), folder.resolve("examples"));
    copy(Path.of("templates"), folder.resolve("templates"));
  }

  static List<String> commands() throws IOException {
    return COMMAND.matcher(Files.readString(README)).results().map(m -> m.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandSucceeds(String command) throws IOException {
    assertThat(run(command).status()).isZero();
  }

  @Test
  void sessionsPrintWhatTheReadmeShows() throws IOException {
    String written = Files.readString(README);
    var actual = new StringBuilder();
    Matcher sessions = SESSION.matcher(written);
    while (sessions.find()) {
      String session = "```console\n" + replay(sessions.group(1)) + "```";
      sessions.appendReplacement(actual, Matcher.quoteReplacement(session));
    }
    sessions.appendTail(actual);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, actual);
    }
    assertThat(actual.toString()).isEqualTo(Files.readString(README));
  }

  @Test
  void quotesTheReportThatTheExampleGives() throws IOException {
    String report = run("build examples/ecology-bureau-two-years/2031.yaml -f md -o -").printed();

    List<String> quoted =
        Files.readString(README)
            .lines()
            .filter(l -> l.startsWith("> "))
            .flatMap(l -> Stream.of(l.substring(2).split("……", -1)))
            .filter(s -> !s.isBlank())
            .toList();

    assertThat(quoted).hasSizeGreaterThan(2).allSatisfy(q -> assertThat(report).contains(q));
  }

  @Test
  void linksLeadToFiles() throws IOException {
    Matcher links = LINK.matcher(Files.readString(README));

    assertThat(links.results().map(l -> Path.of(l.group(1)))).isNotEmpty().allMatch(Files::exists);
  }

  private String replay(String session) throws IOException {
    var result = new StringBuilder();
    for (String line : session.lines().filter(l -> l.startsWith("$ ./report ")).toList()) {
      result.append(line).append('\n');
      result.append(run(line.substring("$ ./report ".length())).printed());
    }
    return result.toString();
  }

  private Run run(String command) throws IOException {
    var printed = new ByteArrayOutputStream();
    var stream = new PrintStream(printed, true, UTF_8);
    String[] words = command.strip().split(" +", -1);
    int status = Main.run(InputStream.nullInputStream(), stream, stream, folder, words);
    return new Run(status, printed.toString(UTF_8).replace(folder + "/", ""));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /** The exit status, and all that was printed. */
  private record Run(int status, String printed) {}
}
