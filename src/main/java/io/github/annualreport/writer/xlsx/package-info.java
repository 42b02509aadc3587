/** Sheets as XLSX files. The only place that knows how a spreadsheet is stored. */
package io.github.annualreport.writer.xlsx;
