/** Builds reports: one stage after another. */
package io.github.annualreport;
