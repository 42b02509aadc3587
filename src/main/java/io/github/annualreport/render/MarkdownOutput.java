package io.github.annualreport.render;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;

/** A piece of Markdown, or text that becomes Markdown by escaping. */
class MarkdownOutput extends CommonTemplateMarkupOutputModel<MarkdownOutput> {

  static final Format FORMAT = new Format();

  MarkdownOutput(String text, String markup) {
    super(text, markup);
  }

  static MarkdownOutput ofMarkup(String markup) {
    return new MarkdownOutput(null, markup);
  }

  @Override
  public Format getOutputFormat() {
    return FORMAT;
  }

  /** Escapes text so that CommonMark reads it back as the same text, wherever it stands. */
  static final class Format extends CommonMarkupOutputFormat<MarkdownOutput> {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    @Override
    public String getName() {
      return "Markdown";
    }

    @Override
    public String getMimeType() {
      return "text/markdown";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
      out.write(escapePlainText(text));
    }

    /**
     * Every ASCII punctuation character gets a backslash; blanks at the edges become references.
     */
    @Override
    public String escapePlainText(String text) {
      var result = new StringBuilder(text.length() + 16);
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean atEdge = i == 0 || i == text.length() - 1;
        if (c == '\\') {
          result.append("&#92;"); // A second backslash before a cell's bar would hide the bar.
        } else if (PUNCTUATION.indexOf(c) >= 0) {
          result.append('\\').append(c);
        } else if (c == '\n' || c == '\r' || (atEdge && (Character.isSpaceChar(c) || c == '\t'))) {
          result.append("&#").append((int) c).append(';');
        } else {
          result.append(c);
        }
      }
      return result.toString();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
      return false;
    }

    @Override
    protected MarkdownOutput newTemplateMarkupOutputModel(String text, String markup) {
      return new MarkdownOutput(text, markup);
    }
  }
}
