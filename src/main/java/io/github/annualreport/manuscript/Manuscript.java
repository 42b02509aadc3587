package io.github.annualreport.manuscript;

import io.github.annualreport.diagnostic.SourceFile;
import java.util.List;

/**
 * A text that was read back.
 *
 * @param file its text by lines, to show findings in; a DOCX has a line for each paragraph
 */
public record Manuscript(SourceFile file, List<Passage> passages) {

  public Manuscript {
    passages = List.copyOf(passages);
  }

  /** The manuscript of paragraphs as they were found. */
  public static Manuscript of(SourceFile file, List<Paragraph> paragraphs) {
    return new Manuscript(file, new Outline(paragraphs).passages());
  }

  /** Passages of a role. */
  public List<Passage> in(Role role) {
    return passages.stream().filter(p -> p.role() == role).toList();
  }
}
