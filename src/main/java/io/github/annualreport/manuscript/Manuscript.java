package io.github.annualreport.manuscript;

import io.github.annualreport.diagnostic.SourceFile;
import java.util.List;
import java.util.function.Predicate;

/**
 * A text that was read back.
 *
 * @param file its text by lines, to show findings in; a DOCX has a line for each paragraph
 */
public record Manuscript(SourceFile file, List<Passage> passages, List<Comment> comments) {

  public Manuscript {
    passages = List.copyOf(passages);
    comments = List.copyOf(comments);
  }

  /** The manuscript of paragraphs as they were found. */
  public static Manuscript of(SourceFile file, List<Paragraph> paragraphs, List<Comment> comments) {
    return new Manuscript(file, new Outline(paragraphs).passages(), comments);
  }

  /** The headings, displayed and run in, in order. */
  public List<Passage> outline() {
    return passages.stream().filter(p -> p.headingEnd() > 0).toList();
  }

  /** Passages of a role. */
  public List<Passage> in(Role role) {
    return passages.stream().filter(p -> p.role() == role).toList();
  }

  /** Whether any paragraph carries a tracked change. */
  public boolean hasRevisions() {
    Predicate<Passage> revised = p -> !p.paragraph().revisions().isEmpty();
    return passages.stream().anyMatch(revised);
  }
}
