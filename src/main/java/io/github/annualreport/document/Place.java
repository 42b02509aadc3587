package io.github.annualreport.document;

import java.util.List;
import java.util.Optional;

/**
 * Where in a document a text stands.
 *
 * @param attachment the name of the attachment; empty in the body
 * @param headings those above it, the highest first
 * @param block the number of the block, from 1, in the body or the attachment; 0 for an element
 * @param cell where in the table, if it is part of one
 */
public record Place(
    String attachment, List<String> headings, int block, Kind kind, Optional<Cell> cell) {
  public Place {
    headings = List.copyOf(headings);
  }

  /** The sorts of text. */
  public enum Kind {
    /** The title, the date and the like. */
    ELEMENT,
    HEADING,
    PARAGRAPH,
    CAPTION,
    CELL,
    /** A number that is drawn. */
    CHART,
    /** A description of something drawn; no running text. */
    DESCRIPTION
  }

  /** A cell of a table; all from 1, the rows of the head included. */
  public record Cell(int table, int row, int column) {}
}
