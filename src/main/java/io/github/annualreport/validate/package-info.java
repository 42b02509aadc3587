/** One data file or template, and everything that is wrong or doubtful about it. */
package io.github.annualreport.validate;
