/** Starts a new year: from nothing, from last year's data, or from last year's text. */
package io.github.annualreport.init;
