/** Compares texts: sentences, similarity, and the changes between two sequences. */
package io.github.annualreport.text;
