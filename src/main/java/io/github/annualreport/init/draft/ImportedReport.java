package io.github.annualreport.init.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an older report that a new one starts from.
 *
 * @param text outline and text, its figures as look-ups, what must be looked at again marked
 * @param attached the texts of attachments in the same way, by their place in the list
 * @param figures the mentions that the template knows, by name
 * @param proposed figures for the data to declare, by name
 * @param marked how many other numbers are marked
 * @param self how the unit calls itself: 我局
 */
public record ImportedReport(
    int year,
    OldElements elements,
    ImportedText text,
    NavigableMap<Integer, String> attached,
    Map<String, NumberMention> figures,
    Map<String, ProposedFigure> proposed,
    int marked,
    String self) {

  /** Parts the body and the texts of attachments while their numbers are looked up. */
  static final String PART_BREAK = "\f\n";

  /** The number of a table, which the new report gives it. */
  private static final Pattern CAPTION =
      Pattern.compile("(?m)^(?:表 ?[0-9]{1,2}[ \u3000]+|表：表 ?[0-9]{1,2}[ \u3000]*)(?=\\S)");

  private static final Pattern NUMBERED = Pattern.compile("(?m)^一、");

  /** A heading of the first level where none is 一、. */
  private static final Pattern ORDINAL =
      Pattern.compile("(?m)^第([一二三四五六七八九十]+)[，、](?=[^。；，：\n]{2,30}$)");

  /** The unit of a table on a line of its own, under its caption. */
  private static final Pattern UNIT_BELOW =
      Pattern.compile("(?m)^(表：[^\n]+)\n+[（(]?单位[：:] *([^\n）)]{1,10})[）)]?$");

  private static final Pattern PICTURE_CAPTION =
      Pattern.compile("(?m)(^!\\[[^\n]*\\)\n)图 ?[0-9]{1,2}[ \u3000：:]+(?=\\S)");

  private static final Pattern SELF = Pattern.compile("我(?:分局|局|厅|委|部|办|县|区|市|省|乡|镇|街道|院|中心)");

  public ImportedReport {
    attached = new TreeMap<>(attached);
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
    String captioned = CAPTION.matcher(OldNumbers.plain(old)).replaceAll("表：");
    String measured = UNIT_BELOW.matcher(captioned).replaceAll("$1（单位：$2）");
    String pictured = PICTURE_CAPTION.matcher(measured).replaceAll("$1图：");
    String all =
        NUMBERED.matcher(pictured).find() ? pictured : ORDINAL.matcher(pictured).replaceAll("$1、");
    OldElements elements = OldElements.of(all);
    int year =
        elements
            .title()
            .flatMap(YearReferences::yearOf)
            .or(() -> YearReferences.yearOf(all))
            .orElse(otherwise);
    var parts = new ArrayList<String>(List.of(elements.body()));
    parts.addAll(elements.attached().values());
    var text = LookedUpText.of(String.join(PART_BREAK, parts), known, year);
    String[] renewed = new YearReferences(year).renewed(text.text()).split(PART_BREAK, -1);
    var attached = new TreeMap<Integer, String>();
    for (int place : elements.attached().keySet()) {
      attached.put(place, ImportedText.read(renewed[attached.size() + 1]).body());
    }
    return new ImportedReport(
        year,
        elements,
        ImportedText.read(renewed[0]),
        attached,
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
