/** Two years of figures and texts against each other. */
package io.github.annualreport.diff;
