/**
 * Builds a report: read, validate, derive, render, parse, arrange, write, read back. The door is
 * {@link io.github.annualreport.build.ReportBuilder}.
 */
package io.github.annualreport.build;
