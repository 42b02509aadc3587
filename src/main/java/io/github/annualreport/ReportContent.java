package io.github.annualreport;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.figure.Figures;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a report is made of, before it becomes text.
 *
 * @param figures given and derived, with last year's values
 */
record ReportContent(
    ReportTemplate template, ReportData data, Figures figures, Optional<Path> lastFile) {}
