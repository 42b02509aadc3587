package io.github.annualreport.writer.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Span;
import java.util.List;

/** A page that is being written: tags as they are, text escaped. */
final class Html {

  private final StringBuilder page = new StringBuilder();

  /** Markup of our own. */
  Html raw(String markup) {
    page.append(markup);
    return this;
  }

  /** Characters that stand for themselves. */
  Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        default -> page.append(text.charAt(i));
      }
    }
    return this;
  }

  /** As above, within the quotes of an attribute. */
  Html attribute(String text) {
    String[] parts = text.split("\"", -1);
    for (int i = 0; i < parts.length; i++) {
      raw(i == 0 ? "" : "&quot;").text(parts[i]);
    }
    return this;
  }

  /** Running text in which something may be open. */
  Html inlines(String text) {
    return inlines(List.of(new Inline.Text(text)));
  }

  Html inlines(List<Inline> content) {
    for (Span span : Span.of(content)) {
      raw(span.strong() ? "<strong>" : "").raw(span.open() ? "<mark>" : "");
      lines(span.text());
      raw(span.open() ? "</mark>" : "").raw(span.strong() ? "</strong>" : "");
    }
    return this;
  }

  private Html lines(String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      raw(i == 0 ? "" : "<br>").text(lines[i]);
    }
    return this;
  }

  /** An element with text alone in it, on a line of its own. */
  Html element(String name, String text) {
    return raw("<" + name + ">").inlines(text).raw("</" + name + ">\n");
  }

  byte[] bytes() {
    return page.toString().getBytes(UTF_8);
  }
}
