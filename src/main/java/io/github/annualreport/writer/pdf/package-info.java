/** Reports as PDF files, made by LibreOffice. The only place that starts another program. */
package io.github.annualreport.writer.pdf;
