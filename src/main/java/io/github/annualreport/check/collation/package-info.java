/** Compares an edited report with the one that its data make, sentence by sentence. */
package io.github.annualreport.check.collation;
