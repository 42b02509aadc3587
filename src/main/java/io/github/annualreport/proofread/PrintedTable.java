package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of a manuscript by rows and columns from 1; cells without text are absent. */
record PrintedTable(Map<Integer, Map<Integer, Passage>> rows) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "([+＋－−-]?)" + PrintedNumber.DIGITS + "([万亿]?)(?:(%)|[\\p{IsHan}&&[^年月日]]{0,3})");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  static List<PrintedTable> in(Manuscript manuscript) {
    Map<Integer, Map<Integer, Map<Integer, Passage>>> tables = new TreeMap<>();
    for (Passage passage : manuscript.passages()) {
      if (passage.paragraph().form() instanceof Form.Cell cell) {
        tables
            .computeIfAbsent(cell.table(), t -> new TreeMap<>())
            .computeIfAbsent(cell.row(), r -> new TreeMap<>())
            // The first paragraph of a cell.
            .putIfAbsent(cell.column(), passage);
      }
    }
    return tables.values().stream().map(PrintedTable::new).toList();
  }

  /** The table with its columns as rows. */
  PrintedTable transposed() {
    Map<Integer, Map<Integer, Passage>> columns = new TreeMap<>();
    rows.forEach(
        (row, cells) ->
            cells.forEach(
                (column, cell) ->
                    columns.computeIfAbsent(column, c -> new TreeMap<>()).put(row, cell)));
    return new PrintedTable(columns);
  }

  /** The rows below the heads: those from the first that holds a number beside its first cell. */
  List<Integer> data() {
    return rows.keySet().stream()
        .dropWhile(
            r ->
                columns().stream()
                    .skip(1)
                    .filter(c -> !YEAR.matcher(text(r, c)).matches())
                    .noneMatch(c -> number(r, c).isPresent()))
        .toList();
  }

  List<Integer> columns() {
    int width =
        rows.values().stream().flatMap(r -> r.keySet().stream()).mapToInt(c -> c).max().orElse(0);
    return IntStream.rangeClosed(1, width).boxed().toList();
  }

  /** The heads over a column, the highest first. */
  String head(int column) {
    int first = data().stream().findFirst().orElse(0);
    return rows.keySet().stream()
        .takeWhile(r -> r < first)
        .map(r -> text(r, column))
        .collect(Collectors.joining());
  }

  Optional<Passage> cell(int row, int column) {
    return Optional.ofNullable(rows.getOrDefault(row, Map.of()).get(column));
  }

  /** The text of a cell without blanks. */
  String text(int row, int column) {
    return cell(row, column).map(p -> p.text().replaceAll("[\\s　]", "")).orElse("");
  }

  /** Returns the text behind the number of a cell, without 万 and 亿. */
  String unit(int row, int column) {
    return text(row, column).replaceFirst("^[^0-9]*[0-9,.]+[万亿]?", "");
  }

  /** The number that a cell holds and nothing else, its unit excepted. */
  Optional<PrintedNumber> number(int row, int column) {
    Matcher number = NUMBER.matcher(text(row, column));
    if (!number.matches()) {
      return Optional.empty();
    }
    var value =
        number.group(4) != null
            ? PrintedNumber.percent(number.group(2))
            : PrintedNumber.of(number.group(2), number.group(3));
    boolean negative = "－−-".contains(number.group(1)) && !number.group(1).isEmpty();
    return Optional.of(negative ? PrintedNumber.ZERO.minus(value) : value);
  }
}
