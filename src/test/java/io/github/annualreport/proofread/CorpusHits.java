package io.github.annualreport.proofread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each rule fires on the published official texts, counted by {@link CorpusTest}. */
public final class CorpusHits {

  static final Path FILE = Path.of("src/test/resources/proofread/corpus-hits.txt");

  private CorpusHits() {}

  public static Map<String, Long> read() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(l -> !l.startsWith("#"))
        .map(l -> l.split("\t", -1))
        .collect(Collectors.toMap(l -> l[0], l -> Long.parseLong(l[2])));
  }

  /** Lines of rule, level and count, rules that found nothing among them. */
  static String lines(List<Finding> findings) {
    Map<String, Long> counts =
        findings.stream()
            .collect(
                Collectors.groupingBy(f -> f.rule().id(), TreeMap::new, Collectors.counting()));
    return "# 规则\t级别\t次数\n"
        + RuleCatalogue.standard().all().stream()
            .map(r -> r.id() + "\t" + r.level() + "\t" + counts.getOrDefault(r.id(), 0L) + "\n")
            .collect(Collectors.joining());
  }
}
