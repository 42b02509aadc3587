/** Markdown to a document. */
package io.github.annualreport.markdown;
