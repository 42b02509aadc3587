/**
 * Builds a report. The door is {@link io.github.annualreport.build.ReportBuilder}: {@code
 * ContentReader} reads, validates and derives; {@code DocumentMaker} renders, parses and arranges,
 * by {@code ReportText} for each text; {@code OutputFormat} writes, and {@code ReadBack} compares
 * each file with the document.
 */
package io.github.annualreport.build;
