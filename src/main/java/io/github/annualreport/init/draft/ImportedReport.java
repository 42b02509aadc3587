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
 * The parts of an older report that a new one starts from.
 *
 * @param text outline and text, its figures as look-ups, what must be looked at again marked
 * @param figures the mentions that the catalogue knows, by name
 * @param unknown the other mentions
 * @param self how the unit calls itself: 我局
 */
public record ImportedReport(
    int year,
    OldElements elements,
    ImportedText text,
    Map<String, NumberMention> figures,
    List<NumberMention> unknown,
    String self) {

  /** The number of a table, which the new report gives it. */
  private static final Pattern CAPTION = Pattern.compile("(?m)^表 ?[0-9]{1,2}[ \u3000]+(?=\\S)");

  private static final Pattern SELF = Pattern.compile("我(?:分局|局|厅|委|部|办|县|区|市|省|乡|镇|街道|院|中心)");

  public ImportedReport {
    figures = new LinkedHashMap<>(figures);
    unknown = List.copyOf(unknown);
  }

  /**
   * Takes over a text.
   *
   * @param old the text
   * @param otherwise the year of the text if it names none
   */
  public static ImportedReport of(String old, List<CatalogueEntry> catalogue, int otherwise) {
    String all = CAPTION.matcher(OldNumbers.plain(old)).replaceAll("表：");
    OldElements elements = OldElements.of(all);
    int year =
        elements
            .title()
            .flatMap(YearReferences::yearOf)
            .or(() -> YearReferences.yearOf(all))
            .orElse(otherwise);
    String text = elements.body();
    var figures = new LinkedHashMap<String, NumberMention>();
    var unknown = new ArrayList<NumberMention>();
    var result = new StringBuilder();
    int last = 0;
    for (NumberMention mention : new MentionFinder(catalogue, year).find(text)) {
      NumberMention.Passage passage = mention.passage();
      Optional<Definition> known = mention.name().flatMap(n -> find(catalogue, n));
      known.ifPresentOrElse(
          d -> figures.putIfAbsent(d.name(), mention), () -> unknown.add(mention));
      if (passage.start() >= last) {
        result.append(TemplateEscape.of(text.substring(last, passage.start())));
        result.append(
            known.map(d -> lookUp(d, mention)).orElse(YearReferences.mark(passage.written())));
        last = passage.end();
      }
    }
    result.append(TemplateEscape.of(text.substring(last)));
    String renewed = new YearReferences(year).renewed(result.toString());
    return new ImportedReport(
        year, elements, ImportedText.read(renewed), figures, unknown, self(text));
  }

  /** How many different numbers were found. */
  public int found() {
    return figures.size() + unknown.size();
  }

  private static Optional<Definition> find(List<CatalogueEntry> catalogue, String name) {
    return catalogue.stream()
        .map(CatalogueEntry::definition)
        .filter(d -> d.name().equals(name))
        .findFirst();
  }

  private static String lookUp(Definition figure, NumberMention mention) {
    String value = "${" + figure.name() + "}";
    return mention.unit().isEmpty()
        ? "<@事项 数=%s>有%s%s</@事项>"
            .formatted(figure.name(), figure.phrasing().noun().replaceFirst("数$", ""), value)
        : value;
  }

  private static String self(String text) {
    Matcher self = SELF.matcher(text);
    return self.find() ? self.group() : "";
  }
}
