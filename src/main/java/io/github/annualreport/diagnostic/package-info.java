/** What is wrong with the user's input, and where. */
package io.github.annualreport.diagnostic;
