/** How findings are printed for people and machines. */
package io.github.annualreport.diagnostic.format;
