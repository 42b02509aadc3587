package io.github.annualreport.writer.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.Document;
import io.github.annualreport.writer.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Writes an arranged document as one self-contained page: nothing is loaded from anywhere, and
 * nothing runs.
 */
public final class HtmlWriter {

  private static final String STYLE = "page.css";

  /** A second lock: even if something else got into the page, a browser would not run it. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  /** The file, in UTF-8; the same bytes for the same document. */
  public byte[] write(Document document) {
    var page = new Html();
    page.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n");
    head(document.elements().title().text(), page);
    page.raw("<body>\n<main>\n<article>\n");
    new ArticleWriter(document, page).write();
    page.raw("</article>\n</main>\n</body>\n</html>\n");
    return Seal.COMMENT.seal(page.bytes());
  }

  /** Whether the bytes are a file that this program wrote, unchanged but for its line ends. */
  public boolean isUntouched(byte[] existing) {
    return Seal.COMMENT.isWholeText(existing);
  }

  private static void head(String title, Html page) {
    page.raw("<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.element("title", title);
    page.raw("<style>\n" + style() + "</style>\n</head>\n");
  }

  private static String style() {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(in, STYLE).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
