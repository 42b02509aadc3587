/** Checks a finished text: proofreads it, and compares it with the data it was built from. */
package io.github.annualreport.check;
