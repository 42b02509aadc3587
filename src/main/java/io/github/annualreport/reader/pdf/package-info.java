/** Reads the PDF files that this program makes. The only place that knows PDFBox. */
package io.github.annualreport.reader.pdf;
