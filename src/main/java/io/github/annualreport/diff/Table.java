package io.github.annualreport.diff;

import java.util.List;

/** A comparison as people read it. */
public record Table(List<String> header, List<Row> rows) {

  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * One figure.
   *
   * @param group under which it stands
   * @param cells what stands under the header
   * @param trend the sign of its change
   */
  public record Row(
      String group, String label, List<String> cells, int trend, List<Remark> remarks) {
    public Row {
      cells = List.copyOf(cells);
      remarks = List.copyOf(remarks);
    }
  }

  /** Remarks on a figure. */
  public record Remark(Tone tone, String text) {}

  /** How a remark is meant. */
  public enum Tone {
    /** Somebody has to look at it. */
    OPEN,
    /** Somebody did, and gave the reason. */
    JUSTIFIED,
    PLAIN
  }
}
