package io.github.annualreport.cli;

import io.github.annualreport.OutputFormat;
import java.nio.file.Path;

/**
 * A file that is going to be written.
 *
 * @param data the file it is made of
 */
record PlannedFile(Path path, OutputFormat format, Path data) {}
