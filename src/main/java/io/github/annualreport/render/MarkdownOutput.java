package io.github.annualreport.render;

import freemarker.core.CommonTemplateMarkupOutputModel;

/** A piece of Markdown, or text that becomes Markdown by escaping. */
class MarkdownOutput extends CommonTemplateMarkupOutputModel<MarkdownOutput> {

  MarkdownOutput(String text, String markup) {
    super(text, markup);
  }

  static MarkdownOutput ofMarkup(String markup) {
    return new MarkdownOutput(null, markup);
  }

  @Override
  public MarkdownOutputFormat getOutputFormat() {
    return MarkdownOutputFormat.INSTANCE;
  }
}
