package io.github.annualreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every name in every expression of a shipped template: misspelt, it is refused at its place. */
class TemplateNamesTest {

  private static final Path TEMPLATE = Path.of("templates/ecology-bureau");
  private static final Pattern EXPRESSION =
      Pattern.compile(
          "\\$\\{([^}]*)}|<#(?:if|elseif) ([^>]*)>|<#list ([^>]*) as |<@[^ >]+ 数=([^ />]+)");
  private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|\\?\\w+|[\\p{IsHan}]+");
  private static final Set<String> LITERALS = Set.of("true", "false");

  @TempDir private Path folder;

  @BeforeEach
  void copyTemplate() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(TEMPLATE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void everyMisspeltNameIsRefusedAtItsPlace() throws IOException {
    var faults = new ArrayList<String>();
    int tried = 0;
    for (Path file : bodies()) {
      String text = Files.readString(file);
      for (int offset : names(text)) {
        Files.writeString(file, text.substring(0, offset) + "甲" + text.substring(offset));
        tried++;
        if (!isRefusedAt(file, text, offset)) {
          faults.add(
              file.getFileName()
                  + " "
                  + text.substring(offset, Math.min(offset + 20, text.length())));
        }
      }
      Files.writeString(file, text);
    }

    assertThat(tried).isGreaterThan(300);
    assertThat(faults).isEmpty();
  }

  private List<Path> bodies() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".ftl")).sorted().toList();
    }
  }

  private static List<Integer> names(String text) {
    var result = new ArrayList<Integer>();
    Matcher expressions = EXPRESSION.matcher(text);
    while (expressions.find()) {
      MatchResult match = expressions.toMatchResult();
      for (int group = 1; group <= match.groupCount(); group++) {
        if (match.group(group) != null) {
          int start = match.start(group);
          NAME.matcher(match.group(group))
              .results()
              .filter(m -> Character.isIdeographic(m.group().codePointAt(0)))
              .filter(m -> !LITERALS.contains(m.group()))
              .forEach(m -> result.add(start + m.start()));
        }
      }
    }
    return result;
  }

  private boolean isRefusedAt(Path file, String text, int offset) {
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    int column = offset - text.lastIndexOf('\n', offset - 1);
    var problems = new Diagnostics();
    try {
      ReportTemplate template = ReportTemplate.read(TemplateFolder.of(folder));
      template.renderer(template.body().orElseThrow()).check(problems);
    } catch (InvalidInputException e) {
      problems.addAll(e.diagnostics());
    }
    return problems.sorted().stream()
        .anyMatch(
            d ->
                d.position().file().name().equals(file.toString())
                    && d.position().line() == line
                    && d.position().column() == column);
  }
}
