/** Holds an edited report against the one that its data make. */
package io.github.annualreport.collation;
