package io.github.annualreport.cli;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * A file that is going to be written.
 *
 * @param isOurs tells of the bytes of a file there whether it may be replaced
 * @param data the file it is made of
 */
record PlannedFile(Path path, Predicate<byte[]> isOurs, Path data) {}
