/** Problems in the user's input, with their positions. */
package io.github.annualreport.diagnostic;
