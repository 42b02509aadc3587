/** Writing JSON. */
package io.github.annualreport.json;
