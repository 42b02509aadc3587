/** Writes documents as Markdown: CommonMark with GitHub's tables. */
package io.github.annualreport.writer.markdown;
