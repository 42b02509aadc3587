/** What the author wrote, checked against the schema and typed. */
package io.github.annualreport.data;
