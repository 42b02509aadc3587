/** The command line: options in, diagnostics and exit status out. */
package io.github.annualreport.cli;
