/** Data files, validated against the schema and typed. */
package io.github.annualreport.data;
