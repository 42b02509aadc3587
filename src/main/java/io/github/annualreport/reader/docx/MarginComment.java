package io.github.annualreport.reader.docx;

import java.util.List;

/**
 * Something to be said in the margin.
 *
 * @param paragraph the number of the paragraph in the manuscript, from 1
 * @param start of what it is about, in UTF-16 units
 * @param lines each a paragraph of the comment
 */
public record MarginComment(int paragraph, int start, int end, List<String> lines) {
  public MarginComment {
    lines = List.copyOf(lines);
  }
}
