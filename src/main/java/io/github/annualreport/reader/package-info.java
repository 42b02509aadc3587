/** Reads manuscripts of any format: DOCX, Markdown, plain text. */
package io.github.annualreport.reader;
