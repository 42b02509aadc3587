/** Reads DOCX files that Word, WPS or LibreOffice wrote. */
package io.github.annualreport.reader.docx;
