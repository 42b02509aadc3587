package io.github.annualreport.check;

import io.github.annualreport.diagnostic.SourcePosition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The author's text with what was taken over.
 *
 * @param file none if the report has no text of its own
 * @param headings those that were taken out, at their places in the text as it was
 * @param taken how many changes
 */
public record UpdatedText(
    Optional<Path> file,
    String before,
    String after,
    int taken,
    List<RemovedHeading> headings,
    List<LeftOut> left) {

  public UpdatedText {
    headings = List.copyOf(headings);
    left = List.copyOf(left);
  }

  public boolean isChanged() {
    return !before.equals(after);
  }

  /**
   * The changes as a patch; empty if there are none.
   *
   * @param name what the patch calls the file
   */
  public String patch(String name) {
    return UnifiedDiff.of(name, before, after);
  }

  /** A heading that was taken out; what stood under it now belongs to the heading before. */
  public record RemovedHeading(SourcePosition place, String words) {}
}
