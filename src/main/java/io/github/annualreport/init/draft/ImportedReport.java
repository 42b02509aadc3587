package io.github.annualreport.init.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an older report that a new one starts from.
 *
 * @param text outline and text, its figures as look-ups, what must be looked at again marked
 * @param figures the mentions that the template knows, by name
 * @param proposed figures for the data to declare, by name
 * @param marked how many other numbers are marked
 * @param self how the unit calls itself: 我局
 */
public record ImportedReport(
    int year,
    OldElements elements,
    ImportedText text,
    Map<String, NumberMention> figures,
    Map<String, ProposedFigure> proposed,
    int marked,
    String self) {

  /** The number of a table, which the new report gives it. */
  private static final Pattern CAPTION = Pattern.compile("(?m)^表 ?[0-9]{1,2}[ \u3000]+(?=\\S)");

  private static final Pattern SELF = Pattern.compile("我(?:分局|局|厅|委|部|办|县|区|市|省|乡|镇|街道|院|中心)");

  public ImportedReport {
    figures = new LinkedHashMap<>(figures);
    proposed = new LinkedHashMap<>(proposed);
  }

  /**
   * Takes over a text.
   *
   * @param old the text
   * @param known the figures that the new report can have
   * @param otherwise the year of the text if it names none
   */
  public static ImportedReport of(String old, KnownFigures known, int otherwise) {
    String all = CAPTION.matcher(OldNumbers.plain(old)).replaceAll("表：");
    OldElements elements = OldElements.of(all);
    int year =
        elements
            .title()
            .flatMap(YearReferences::yearOf)
            .or(() -> YearReferences.yearOf(all))
            .orElse(otherwise);
    var text = LookedUpText.of(elements.body(), known, year);
    String renewed = new YearReferences(year).renewed(text.text());
    return new ImportedReport(
        year,
        elements,
        ImportedText.read(renewed),
        text.figures(),
        text.proposed(),
        text.marked(),
        self(elements.body()));
  }

  private static String self(String text) {
    Matcher self = SELF.matcher(text);
    return self.find() ? self.group() : "";
  }
}
