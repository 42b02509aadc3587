package io.github.annualreport.cli;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The time that files are to tell as theirs (reproducible-builds.org/specs/source-date-epoch). */
final class SourceDate {

  private static final String NAME = "SOURCE_DATE_EPOCH";

  /** Seconds up to the end of the year 9999, the last that dates in files can tell. */
  private static final long LATEST = 253_402_300_799L;

  private SourceDate() {}

  /**
   * @return empty if none is set
   * @throws UsageException if it is not a number of seconds
   */
  static Optional<Instant> of(Map<String, String> environment) {
    String set = environment.getOrDefault(NAME, "");
    if (set.isEmpty()) {
      return Optional.empty();
    }
    if (!set.matches("[0-9]{1,12}") || Long.parseLong(set) > LATEST) {
      throw new UsageException("环境变量 " + NAME + " 应为 1970 年 1 月 1 日以来的秒数，不能是“" + set + "”");
    }
    return Optional.of(Instant.ofEpochSecond(Long.parseLong(set)));
  }
}
