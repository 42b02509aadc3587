package io.github.annualreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.Document;
import java.util.Arrays;
import java.util.Optional;

/** The file formats a report can be written in. */
public enum OutputFormat {
  DOCX("docx"),
  MARKDOWN("md");

  private static final String SEAL = "\n<!-- %08x -->\n";

  private final String extension;

  OutputFormat(String extension) {
    this.extension = extension;
  }

  /** The format that users call by this name, which is its extension as well. */
  public static Optional<OutputFormat> of(String name) {
    return Arrays.stream(values()).filter(f -> f.extension.equalsIgnoreCase(name)).findFirst();
  }

  public String extension() {
    return extension;
  }

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
}
