package io.github.annualreport;

<<<<<<< HEAD
import io.github.annualreport.document.Document;
import io.github.annualreport.writer.docx.DocxWriter;
import io.github.annualreport.writer.markdown.MarkdownWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats a report can be written in. A new one is a writer and a line here. */
public enum OutputFormat {
  DOCX("docx") {
    @Override
    public byte[] write(Document document) {
      return new DocxWriter().write(document);
    }

    @Override
    public boolean isUntouched(byte[] existing) {
      return new DocxWriter().isUntouched(existing);
    }
  },
  MARKDOWN("md") {
    @Override
    public byte[] write(Document document) {
      return new MarkdownWriter().write(document);
    }

    @Override
    public boolean isUntouched(byte[] existing) {
      return new MarkdownWriter().isUntouched(existing);
    }
  };
=======
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.Document;
import java.util.Arrays;
import java.util.Optional;

/** The file formats a report can be written in. */
public enum OutputFormat {
  DOCX("docx"),
  MARKDOWN("md");

  private static final String SEAL = "\n<!-- %08x -->\n";
>>>>>>> 848558663686bf0ad9f1ed751f3c4b020fb99cf2

  private final String extension;

  OutputFormat(String extension) {
    this.extension = extension;
  }

<<<<<<< HEAD
=======
  /** The format that users call by this name, which is its extension as well. */
  public static Optional<OutputFormat> of(String name) {
    return Arrays.stream(values()).filter(f -> f.extension.equalsIgnoreCase(name)).findFirst();
  }

>>>>>>> 848558663686bf0ad9f1ed751f3c4b020fb99cf2
  public String extension() {
    return extension;
  }

<<<<<<< HEAD
  /** Finds a format by its extension, in capitals or not. */
  public static Optional<OutputFormat> of(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.extension.equals(wanted)).findFirst();
  }

  public abstract byte[] write(Document document);

  /** Whether the bytes are a file that this program wrote and that nobody changed since. */
  public abstract boolean isUntouched(byte[] existing);
=======
  /** The bytes of the report in this format, with a seal by which a later change is seen. */
  public byte[] write(Document document) {
    String text = "# " + document.elements().title().text() + "\n";
    return (text + SEAL.formatted(text.hashCode())).getBytes(UTF_8);
  }

  /** Whether this program wrote these bytes and nobody changed them since. */
  public boolean isUntouched(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    int end = text.lastIndexOf("\n<!--");
    if (end < 0) {
      return false;
    }
    String body = text.substring(0, end);
    return text.equals(body + SEAL.formatted(body.hashCode()));
  }
>>>>>>> 848558663686bf0ad9f1ed751f3c4b020fb99cf2
}
