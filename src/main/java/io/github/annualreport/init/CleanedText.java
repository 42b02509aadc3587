package io.github.annualreport.init;

import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.TextManuscript;
import io.github.annualreport.proofread.Proofreader;
import io.github.annualreport.proofread.RuleSelection;
import io.github.annualreport.proofread.TextFixer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The text of an older report to start from: with the corrections of proofreading that change no
 * meaning (digits, blanks, labels), headings that only a style shows as Markdown's, and tables as
 * Markdown's.
 */
final class CleanedText {

  private static final RuleSelection USUAL = new RuleSelection(false, List.of());

  private final Manuscript manuscript;
  private final TreeMap<Integer, List<String>> pictures;
  private final List<String> lines;
  private final StringBuilder text = new StringBuilder();
  private final TreeMap<Integer, TreeMap<Integer, String>> table = new TreeMap<>();
  private int tableNumber;

  private CleanedText(Manuscript manuscript, Map<Integer, List<String>> pictures) {
    this.manuscript = manuscript;
    this.pictures = new TreeMap<>(pictures);
    var proofreader = new Proofreader(USUAL, List.of());
    this.lines =
        TextFixer.fix(manuscript, proofreader, new TextManuscript()::read).text().lines().toList();
  }

  /**
   * @param pictures lines that show pictures, by the line of the text behind which they stand
   */
  static String of(Manuscript manuscript, Map<Integer, List<String>> pictures) {
    boolean shaped =
        manuscript.passages().stream().anyMatch(p -> !(p.paragraph().form() instanceof Form.Text));
    var cleaned = new CleanedText(manuscript, pictures);
    boolean sameLines =
        cleaned.lines.size() == manuscript.file().text().lines().count()
            && (shaped || !pictures.isEmpty());
    return sameLines ? cleaned.shaped() : String.join("\n", cleaned.lines) + "\n";
  }

  private String shaped() {
    for (Passage passage : manuscript.passages()) {
      if (passage.paragraph().form() instanceof Form.Cell cell) {
        cell(cell, line(passage));
      } else {
        endTable();
        pictures(passage.anchor(0).line());
        text.append(paragraph(passage)).append('\n');
      }
    }
    endTable();
    pictures(Integer.MAX_VALUE);
    return text.toString();
  }

  /** Those that stand above a line. */
  private void pictures(int line) {
    var above = pictures.headMap(line);
    above.values().forEach(all -> all.forEach(p -> text.append(p).append('\n')));
    above.clear();
  }

  /** The corrected line of a paragraph. */
  private String line(Passage passage) {
    String generated = passage.text().substring(0, passage.paragraph().generated());
    int line = passage.anchor(passage.paragraph().generated()).line();
    String corrected = line <= lines.size() ? lines.get(line - 1) : passage.text();
    return corrected.startsWith(generated) ? corrected : generated + corrected;
  }

  private String paragraph(Passage passage) {
    String line = line(passage);
    return passage.paragraph().form() instanceof Form.Heading heading
        ? "#".repeat(heading.level() + 1) + " " + withoutNumber(passage, line)
        : line;
  }

  private static String withoutNumber(Passage passage, String line) {
    return line.substring(Math.min(line.length(), passage.paragraph().generated())).strip();
  }

  private void cell(Form.Cell cell, String words) {
    if (cell.table() != tableNumber) {
      endTable();
      tableNumber = cell.table();
    }
    table
        .computeIfAbsent(cell.row(), r -> new TreeMap<>())
        .merge(cell.column(), words.strip(), (a, b) -> a + " " + b);
  }

  private void endTable() {
    if (table.isEmpty()) {
      return;
    }
    int columns = table.values().stream().mapToInt(TreeMap::lastKey).max().orElseThrow();
    if (columns == 1) {
      table.values().forEach(row -> text.append(row.get(1)).append('\n')); // 版记, a frame
      table.clear();
      return;
    }
    List<List<String>> rows =
        table.values().stream()
            .map(
                row ->
                    IntStream.rangeClosed(1, columns)
                        .mapToObj(c -> row.getOrDefault(c, "").replace("|", "／"))
                        .toList())
            .toList();
    text.append(String.join("\n", TableLines.of(rows))).append('\n');
    table.clear();
  }
}
