/** A finished report, independent of any file format, and how its parts are arranged. */
package io.github.annualreport.document;
