package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the transcripts in {@code src/test/resources/cli}: after {@code $} a command, then what it
 * prints, lines of stderr behind {@code 2>}, last {@code =>} and the status unless it is 0. A block
 * with a name after its language is a file in the folder of the run.
 */
class TranscriptTest {

  private static final Path FOLDER = Path.of("src/test/resources/cli");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\n(.*?)^```$");

  @TempDir private Path folder;

  static List<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void runsAsWritten(Path transcript) throws IOException {
    String written = Files.readString(transcript);
    var actual = new StringBuilder();
    Matcher blocks = BLOCK.matcher(written);
    while (blocks.find()) {
      if (blocks.group(2) != null) {
        Files.writeString(folder.resolve(blocks.group(2)), blocks.group(3));
      } else if (blocks.group(1).equals("console")) {
        String block = "```console\n" + replay(blocks.group(3)) + "```";
        blocks.appendReplacement(actual, Matcher.quoteReplacement(block));
      }
    }
    blocks.appendTail(actual);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(transcript, actual);
    }
    assertThat(actual.toString()).isEqualTo(Files.readString(transcript));
  }

  private String replay(String block) {
    var result = new StringBuilder();
    block
        .lines()
        .filter(line -> line.startsWith("$ report"))
        .forEach(line -> result.append(line).append('\n').append(run(line)));
    return result.toString();
  }

  private String run(String line) {
    String words = line.substring("$ report".length()).strip();
    var result = new Program(folder).run(words.isEmpty() ? new String[0] : words.split(" +", -1));
    String err =
        result.err().lines().map(l -> ("2> " + l).strip() + "\n").collect(Collectors.joining());
    String status = result.status() == 0 ? "" : "=> " + result.status() + "\n";
    return result.out() + err + status;
  }
}
