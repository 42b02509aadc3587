/** Reads the pages that this program writes, to compare them with their reports. */
package io.github.annualreport.reader.html;
