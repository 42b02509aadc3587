/** Reads DOCX files that Word, WPS or LibreOffice wrote, and marks in them what was found. */
package io.github.annualreport.reader.docx;
