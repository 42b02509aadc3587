/** Reads web pages: those that this program writes, and the text of any other. */
package io.github.annualreport.reader.html;
