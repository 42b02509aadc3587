/** How a comparison is printed for people and machines. */
package io.github.annualreport.diff.format;
