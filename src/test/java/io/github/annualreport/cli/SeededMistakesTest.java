package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts the mistakes of {@code mistakes.md} one by one into the shipped example and its template.
 * Each has to be found under the right code, in the line of the mistake, with the right status.
 */
class SeededMistakesTest {

  private static final Path LIST = Path.of("src/test/resources/mistakes.md");
  private static final Path DATA = Path.of("examples/ecology-bureau-two-years");
  private static final Path TEMPLATE = Path.of("templates/ecology-bureau");
  private static final Pattern MISTAKE =
      Pattern.compile(
          "(?ms)^## (?<name>[^\n]+)\n+`(?<file>\\S+)` (?<level>错误|警告|提示) `(?<code>\\S+)`"
              + "(?: 在 `(?<at>[^\n`]+)`)?\n+```diff\n(?<diff>.*?)^```$");

  @TempDir private Path folder;

  private final List<Integer> statuses = new ArrayList<>();

  @Test
  void everyMistakeIsCaughtWhereItIs() throws IOException {
    copy(DATA, folder);
    copy(TEMPLATE, folder.resolve("模板"));
    var missed = new ArrayList<String>();
    List<Mistake> mistakes = mistakes();
    for (Mistake mistake : mistakes) {
      String outcome = outcome(mistake);
      if (!outcome.isEmpty()) {
        missed.add(mistake.name() + ": " + outcome);
      }
    }
    int caught = mistakes.size() - missed.size();
    System.out.println("seeded mistakes: " + caught + " of " + mistakes.size() + " caught");

    assertThat(missed).isEmpty();
    assertThat(mistakes).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void withoutAMistakeThereIsNothingToFind() throws IOException {
    copy(DATA, folder);
    copy(TEMPLATE, folder.resolve("模板"));

    assertThat(validate("2031.yaml").lines()).noneMatch(l -> l.contains(": error: "));
    assertThat(validate("-t", "模板")).doesNotContain(": error: ", ": warning: ");
  }

  private static List<Mistake> mistakes() throws IOException {
    Matcher found = MISTAKE.matcher(Files.readString(LIST));
    var result = new ArrayList<Mistake>();
    while (found.find()) {
      String at = found.group("at");
      result.add(
          new Mistake(
              found.group("name"),
              found.group("file"),
              found.group("level"),
              found.group("code"),
              at == null ? "" : at,
              side(found.group("diff"), '-'),
              side(found.group("diff"), '+')));
    }
    return result;
  }

  /** The lines of a diff that one side has. */
  private static String side(String diff, char sign) {
    var text = new StringBuilder();
    diff.lines()
        .filter(l -> l.charAt(0) == sign || l.charAt(0) == ' ')
        .forEach(l -> text.append(l.substring(1)).append('\n'));
    return text.toString();
  }

  /** Nothing if it was caught as it should. */
  private String outcome(Mistake mistake) throws IOException {
    Path file = folder.resolve(mistake.file());
    String right = Files.readString(file);
    if (!right.contains(mistake.from())) {
      return "the file has no such lines";
    }
    int changed = right.indexOf(mistake.from()) + common(mistake.from(), mistake.to());
    String wrong = right.replace(mistake.from(), mistake.to());
    Files.writeString(file, wrong);
    try {
      boolean isTemplate = mistake.file().startsWith("模板/");
      String[] what =
          isTemplate ? new String[] {"-t", "模板"} : new String[] {"2031.yaml", "--last=2030.yaml"};
      if (mistake.code().equals("data/last-year")) {
        what = new String[] {"2031.yaml"};
      }
      String found = validate(what);
      int line = lineOf(wrong, mistake.at().isEmpty() ? changed : wrong.indexOf(mistake.at()));
      String level = mistake.english();
      String wanted =
          mistake.place(line) + ":[0-9]+: " + level + ": " + Pattern.quote(mistake.code()) + " .*";
      boolean told = found.lines().anyMatch(l -> l.matches(wanted));
      int expected = found.contains(": error: ") ? 1 : 0;
      int status = statuses.get(statuses.size() - 1);
      return told && status == expected ? "" : "line " + line + ", status " + status + "\n" + found;
    } finally {
      Files.writeString(file, right);
    }
  }

  private static int common(String one, String other) {
    int i = 0;
    while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int lineOf(String text, int offset) {
    return (int) text.substring(0, Math.max(offset, 0)).chars().filter(c -> c == '\n').count() + 1;
  }

  private String validate(String... what) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, UTF_8);
    var args = new ArrayList<>(List.of("validate", "-f", "line"));
    args.addAll(List.of(what));
    InputStream in = InputStream.nullInputStream();
    statuses.add(Main.run(in, stream, stream, folder, args.toArray(String[]::new)));
    return out.toString(UTF_8);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (!Files.exists(target)) {
          Files.copy(file, target);
        }
      }
    }
  }

  /**
   * @param at what stands in the line that is blamed, if it is not the line of the change
   */
  private record Mistake(
      String name, String file, String level, String code, String at, String from, String to) {

    String english() {
      return level.equals("错误") ? "error" : level.equals("警告") ? "warning" : "note";
    }

    String place(int line) {
      return Pattern.quote(file + ":" + line);
    }
  }
}
