package io.github.annualreport.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.TextManuscript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads a folder of published official texts, named by {@code proofread.corpus}. A rule that is
 * certain may find there only what was judged to be wrong: {@code corpus-judged.txt} has a line for
 * each hit, or one with * for all of a rule.
 */
@EnabledIfSystemProperty(named = "proofread.corpus", matches = ".+")
class CorpusTest {

  private static final Path JUDGED = Path.of("src/test/resources/proofread/corpus-judged.txt");

  @Test
  void certainRulesFindOnlyWhatWasJudgedWrong() throws IOException {
    Set<String> judged =
        Files.readAllLines(JUDGED).stream()
            .filter(l -> !l.startsWith("#") && !l.isBlank())
            .map(l -> l.split("\t", -1)[0] + "\t" + l.split("\t", -1)[1])
            .collect(Collectors.toSet());

    Set<String> hits =
        findings().stream()
            .filter(f -> f.rule().level() == Level.E)
            .filter(f -> !judged.contains(f.rule().id() + "\t*"))
            .map(Readings::line)
            .collect(Collectors.toCollection(TreeSet::new));

    hits.removeAll(judged);
    assertThat(hits).isEmpty();
  }

  @Test
  void findsAsOftenAsTheTableSays() throws IOException {
    String lines = CorpusHits.lines(findings());

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(CorpusHits.FILE, lines);
    }
    assertThat(lines).isEqualTo(Files.readString(CorpusHits.FILE));
  }

  static List<Finding> findings() {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("proofread.corpus")))) {
      return files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted()
          .flatMap(f -> Readings.all(new TextManuscript().read(file(f))).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile file(Path path) {
    try {
      return new SourceFile(path.toString(), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
