package io.github.annualreport.init.draft;

import io.github.annualreport.figure.Definition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an older report gives to a new one.
 *
 * @param text outline and text, its figures as look-ups, what must be looked at again marked
 * @param figures the candidates that the catalogue knows, by name
 * @param unknown the other candidates
 */
public record ImportedReport(
    int year,
    ImportedText text,
    Map<String, Candidate> figures,
    List<Candidate> unknown,
    String self) {

  private static final Pattern SELF = Pattern.compile("我(?:分局|局|厅|委|部|办|县|区|市|省|乡|镇|街道|院|中心)");

  public ImportedReport {
    figures = new LinkedHashMap<>(figures);
    unknown = List.copyOf(unknown);
  }

  /**
   * Takes over a text.
   *
   * @param otherwise the year of the text if it names none
   */
  public static ImportedReport of(String text, List<KnownFigure> catalogue, int otherwise) {
    int year = OldNames.yearOf(text).orElse(otherwise);
    var figures = new LinkedHashMap<String, Candidate>();
    var unknown = new ArrayList<Candidate>();
    var result = new StringBuilder();
    int last = 0;
    for (Candidate candidate : new CandidateFinder(catalogue).find(text)) {
      Optional<Definition> known = candidate.name().flatMap(n -> find(catalogue, n));
      known.ifPresentOrElse(
          d -> figures.putIfAbsent(d.name(), candidate), () -> unknown.add(candidate));
      if (candidate.start() >= last) {
        result.append(Literal.of(text.substring(last, candidate.start())));
        result.append(known.map(d -> lookUp(d, candidate)).orElse(OldNames.mark(candidate.text())));
        last = candidate.end();
      }
    }
    result.append(Literal.of(text.substring(last)));
    String renewed = new OldNames(year).renewed(result.toString());
    return new ImportedReport(year, ImportedText.read(renewed), figures, unknown, self(text));
  }

  /** How many different numbers were found. */
  public int found() {
    return figures.size() + unknown.size();
  }

  private static Optional<Definition> find(List<KnownFigure> catalogue, String name) {
    return catalogue.stream()
        .map(KnownFigure::definition)
        .filter(d -> d.name().equals(name))
        .findFirst();
  }

  private static String lookUp(Definition figure, Candidate candidate) {
    String value = "${" + figure.name() + "}";
    return candidate.unit().isEmpty()
        ? "<@事项 数=%s>有%s%s</@事项>"
            .formatted(figure.name(), figure.phrasing().noun().replaceFirst("数$", ""), value)
        : value;
  }

  private static String self(String text) {
    Matcher self = SELF.matcher(text);
    return self.find() ? self.group() : "";
  }
}
