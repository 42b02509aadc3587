/** Writes documents as DOCX by GB/T 9704-2012. The only place for POI's word processing. */
package io.github.annualreport.writer.docx;
