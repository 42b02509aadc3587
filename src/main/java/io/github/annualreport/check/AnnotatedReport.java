package io.github.annualreport.check;

/** A DOCX with its findings as comments. */
@SuppressWarnings("ArrayRecordComponent")
public record AnnotatedReport(byte[] bytes, CheckedReport checked) {}
