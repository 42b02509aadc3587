package io.github.annualreport.writer.trace;

import java.util.List;
import java.util.Optional;

/**
 * Where in a document something is printed.
 *
 * @param attachment the name of the attachment; empty in the body
 * @param headings those above it, the highest first
 * @param block the number of the block, from 1, in the body or the attachment
 * @param kind what it is part of
 * @param cell where in the table, if it is part of one
 * @param offset of its first character in the heading, paragraph, caption or cell, in code points
 */
record Place(
    String attachment,
    List<String> headings,
    int block,
    Kind kind,
    Optional<Cell> cell,
    int offset) {
  Place {
    headings = List.copyOf(headings);
  }

  /** So many code points further on in the same text. */
  Place further(int codePoints) {
    return new Place(attachment, headings, block, kind, cell, offset + codePoints);
  }

  /** The sorts of text. */
  enum Kind {
    HEADING("heading"),
    PARAGRAPH("paragraph"),
    CAPTION("caption"),
    CELL("cell"),
    CHART("chart");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** A cell of a table; all from 1, the rows of the head included. */
  record Cell(int table, int row, int column) {}
}
