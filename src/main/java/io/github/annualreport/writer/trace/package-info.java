/** Writes the figures that a document prints, with where they stand and come from, as JSON. */
package io.github.annualreport.writer.trace;
