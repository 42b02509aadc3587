/**
 * A text as it was read back from a file of anybody's: paragraphs, what they are, where they stand.
 */
package io.github.annualreport.manuscript;
