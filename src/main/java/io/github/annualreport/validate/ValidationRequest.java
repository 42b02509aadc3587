package io.github.annualreport.validate;

import io.github.annualreport.build.DataFile;
import java.util.Optional;

/**
 * A data file to validate.
 *
 * @param content the bytes that stand in the place of the file's, as when they come from a pipe
 * @param strict whether figures that are not filled in are a reason to warn
 */
public record ValidationRequest(DataFile data, Optional<byte[]> content, boolean strict) {}
