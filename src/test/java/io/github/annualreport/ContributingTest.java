package io.github.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING.md: the rooms, files and classes that it names are there. */
class ContributingTest {

  private static final Path MAIN = Path.of("src/main/java/io/github/annualreport");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern FILE = Pattern.compile("[\\w.-]+(/[\\w.*-]+)*/?");
  private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z]+)*");

  @Test
  void showsEveryRoomOnce() throws IOException {
    String text = Files.readString(Path.of("CONTRIBUTING.md"));
    String map =
        text.substring(text.indexOf("\ncli "), text.indexOf("```", text.indexOf("\ncli ")));
    assertThat(words(map)).containsAll(rooms());
  }

  private static List<String> words(String map) {
    return List.of(map.split("[^a-z.]+"));
  }

  private static List<String> rooms() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(f -> f.endsWith("package-info.java") && !f.getParent().equals(MAIN))
          .map(f -> MAIN.relativize(f.getParent()).toString().replace('/', '.'))
          .toList();
    }
  }

  @Test
  void namesFilesAndClassesThatThereAre() throws IOException {
    Set<String> classes = classes();
    List<String> named =
        CODE.matcher(Files.readString(Path.of("CONTRIBUTING.md")))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(named.stream().filter(n -> CLASS.matcher(n).matches())).isSubsetOf(classes);
    assertThat(
            named.stream()
                .filter(n -> n.contains("/") && FILE.matcher(n).matches())
                .map(n -> Path.of(n.replaceFirst("/(\\*.*|NAME/)$", ""))))
        .isNotEmpty()
        .allMatch(Files::exists);
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".java"))
          .map(f -> f.replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }
}
