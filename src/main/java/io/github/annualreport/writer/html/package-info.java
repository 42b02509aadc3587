/** Reports as HTML pages. The only place that knows how a page is written. */
package io.github.annualreport.writer.html;
