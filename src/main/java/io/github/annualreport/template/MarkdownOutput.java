package io.github.annualreport.template;

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
  public MarkdownFormat getOutputFormat() {
    return MarkdownFormat.INSTANCE;
  }
}
