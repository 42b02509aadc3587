/** The heart: figures, what they mean, how they change from year to year, how they are worded. */
package io.github.annualreport.figure;
