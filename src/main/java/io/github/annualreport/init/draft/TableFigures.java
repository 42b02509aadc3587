package io.github.annualreport.init.draft;

import io.github.annualreport.init.draft.NumberMention.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures in the tables of an older text: a row names the figure, columns have its unit, its
 * value, that of the year before, and the change.
 */
final class TableFigures {

  /** The line above a table, and its rows up to the next table. */
  private static final Pattern TABLE =
      Pattern.compile(
          "(?m)(?:^((?!\\|).*)\\n+)?^(\\|.*\\|\\n\\|[-: |]+\\|\\n(?:\\|.*\\|(?:\\n|\\z)(?!\\|[-: |]+\\|))+)");

  private static final Pattern CELL = Pattern.compile("(?<=\\|)[^|\\n]*(?=\\|)");
  private static final Pattern UNIT =
      Pattern.compile("单位[：:] *([^）)\\s]+)|[（(]([^（）()：:]{1,4})[）)]|^([件起宗人户家次场份])数$");

  private final String text;
  private final int year;
  private final MentionFinder finder;
  private final FigureProposals proposals;
  private final TreeMap<Integer, NumberMention> mentions = new TreeMap<>();
  private final TreeMap<Integer, Cell> cells = new TreeMap<>();

  private TableFigures(String text, int year, MentionFinder finder, FigureProposals proposals) {
    this.text = text;
    this.year = year;
    this.finder = finder;
    this.proposals = proposals;
    proposals.mentions().forEach(m -> mentions.put(m.passage().start(), m));
  }

  /** Names the numbers in the tables of a text. */
  static TableFigures of(String text, int year, MentionFinder finder, FigureProposals proposals) {
    var result = new TableFigures(text, year, finder, proposals);
    Matcher tables = TABLE.matcher(text);
    while (tables.find()) {
      result.table(
          Objects.toString(tables.group(1), ""), result.rows(tables.start(2), tables.end(2)));
    }
    return result;
  }

  /** All mentions of the text, in order. */
  List<NumberMention> mentions() {
    return List.copyOf(mentions.values());
  }

  /** The cell at an offset of the text, if it is looked up as a whole. */
  Optional<Cell> cell(int offset) {
    return Optional.ofNullable(cells.floorEntry(offset))
        .map(Map.Entry::getValue)
        .filter(c -> offset < c.end() && !c.words().isEmpty());
  }

  private List<List<Cell>> rows(int from, int to) {
    var rows = new ArrayList<List<Cell>>();
    int start = from;
    for (String line : text.substring(from, to).split("\n", -1)) {
      int offset = start;
      List<Cell> row =
          CELL.matcher(line).results().map(m -> Cell.of(offset + m.start(), m.group())).toList();
      if (!row.isEmpty() && !row.get(0).words().matches(":?-+:?")) {
        rows.add(row);
      }
      start += line.length() + 1;
    }
    return rows;
  }

  private void table(String caption, List<List<Cell>> rows) {
    boolean twoHeads = rows.get(1).get(0).words().isEmpty() && rows.size() > 2;
    List<List<String>> words =
        rows.stream()
            .skip(twoHeads ? 1 : 0)
            .map(r -> r.stream().map(Cell::words).toList())
            .collect(Collectors.toCollection(ArrayList::new));
    if (twoHeads) {
      words.set(0, below(rows.get(0), rows.get(1)));
    }
    TableColumns columns = TableColumns.of(words, year);
    boolean counted = words.get(0).get(0).matches("序号|编号");
    int kept = columns.now() >= 0 ? Math.max(0, columns.label()) : counted ? 1 : 0;
    rows.forEach(r -> r.stream().limit(kept).forEach(c -> replace(c, c.words())));
    if (columns.label() < 0 || columns.now() < 0) {
      return;
    }
    String shared = unit(words.get(0).get(columns.now())).or(() -> unit(caption)).orElse("");
    for (List<Cell> row : rows.subList(twoHeads ? 2 : 1, rows.size())) {
      if (row.size() == rows.get(0).size()) {
        row(row, columns, shared);
      }
    }
  }

  /** The words of a head of two rows by columns; a cell of the first goes over empty ones. */
  private static List<String> below(List<Cell> above, List<Cell> row) {
    var result = new ArrayList<String>();
    String over = "";
    for (int i = 0; i < row.size(); i++) {
      String own = i < above.size() ? above.get(i).words() : "";
      over = own.isEmpty() ? over : own;
      result.add(over + row.get(i).words());
    }
    return result;
  }

  private static Optional<String> unit(String words) {
    Matcher unit = UNIT.matcher(words);
    return unit.find()
        ? Stream.of(unit.group(1), unit.group(2), unit.group(3))
            .filter(Objects::nonNull)
            .findFirst()
        : Optional.empty();
  }

  private void row(List<Cell> row, TableColumns columns, String shared) {
    Cell now = row.get(columns.now());
    Map.Entry<Integer, NumberMention> found = mentions.ceilingEntry(now.start());
    if (found == null || found.getKey() >= now.end()) {
      return;
    }
    NumberMention cell = found.getValue();
    boolean withUnit = !cell.unit().isEmpty();
    String label = row.get(columns.label()).words();
    String unit =
        withUnit
            ? cell.unit()
            : columns.unit() >= 0 ? row.get(columns.unit()).words() : unit(label).orElse(shared);
    if (unit.isEmpty() || unit.matches("万[^元].*")) {
      return;
    }
    var measured = new NumberMention(cell.number(), unit, cell.candidate(), cell.passage());
    String name = name(label.replaceFirst("[（(].*", ""), measured);
    mentions.put(found.getKey(), measured.named(Optional.of(new Candidate(name, 0))));
    replace(now, "${" + name + (withUnit ? "}" : ".数值}"));
    if (columns.last() >= 0) {
      replace(row.get(columns.last()), "${(" + name + ".上年" + (withUnit ? "" : ".数值") + ")!\"—\"}");
    }
    if (columns.difference() >= 0) {
      replace(row.get(columns.difference()), "${(" + name + ".增减)!\"—\"}");
    }
    if (columns.rate() >= 0) {
      replace(row.get(columns.rate()), "${(" + name + ".同比)!\"—\"}");
    }
  }

  private void replace(Cell cell, String lookUp) {
    cells.put(cell.start(), new Cell(cell.start(), cell.end(), lookUp));
  }

  /** The figure of the template, of a sentence with the same number, or one of its own. */
  private String name(String label, NumberMention cell) {
    return cell.name()
        .or(() -> finder.named(label, cell.unit()).filter(n -> fits(n, cell)))
        .or(() -> spoken(label, cell))
        .orElseGet(
            () -> proposals.propose(FigureNaming.counted(label, ""), cell, Optional.empty()));
  }

  /** Whether no other number of the text is that figure. */
  private boolean fits(String name, NumberMention cell) {
    return mentions.values().stream()
        .filter(m -> m.name().equals(Optional.of(name)))
        .allMatch(m -> m.number().equals(cell.number()));
  }

  /** The figure of the same number and measure word, before which the text has the label. */
  private Optional<String> spoken(String label, NumberMention cell) {
    return mentions.values().stream()
        .filter(m -> m.name().isPresent() && m.text().equals(cell.text()))
        .filter(
            m ->
                text.substring(
                        Math.max(0, m.passage().start() - 2 * label.length()), m.passage().start())
                    .contains(label))
        .findFirst()
        .flatMap(NumberMention::name);
  }

  /**
   * A stretch of the text between two strokes, without the blanks beside them.
   *
   * @param words as they are read; as a look-up once it is replaced
   */
  record Cell(int start, int end, String words) {

    static Cell of(int offset, String written) {
      int blank = written.length() - written.stripLeading().length();
      String words = written.strip();
      return new Cell(offset + blank, offset + blank + words.length(), words);
    }
  }
}
