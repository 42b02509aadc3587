package io.github.annualreport.build;

import io.github.annualreport.data.ReportData;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A data file, and what stands in the place of what it says itself.
 *
 * @param last last year's data; else the file beside it is looked for
 * @param template the name of a template or the path of its folder; else the data names it
 * @param edition else the data names it
 */
public record DataFile(
    Path path, Optional<Path> last, Optional<String> template, Optional<Edition> edition) {

  public DataFile(Path path, Optional<Path> last, Optional<String> template) {
    this(path, last, template, Optional.empty());
  }

  /** A data file by what it says itself. */
  public static DataFile of(Path path) {
    return new DataFile(path, Optional.empty(), Optional.empty());
  }

  /** Returns the edition that is asked for, else the one that the data names. */
  public Edition edition(ReportData data) {
    return edition.or(() -> Edition.of(data.text("公文.稿别"))).orElse(Edition.SUBMITTED);
  }
}
