package io.github.annualreport.writer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The last line of a file: a comment with the SHA-256 of all bytes before it, by which the program
 * recognises a file that it wrote and nobody changed since.
 *
 * @param start of the comment, before the digest
 * @param end behind the digest
 */
public record Seal(String start, String end) {

  /** A comment of Markdown and of HTML. */
  public static final Seal COMMENT = new Seal("<!-- report sha256:", " -->\n");

  /** A comment of PDF. */
  public static final Seal PDF = new Seal("% report sha256:", "\n");

  /** The content with the seal behind it. */
  public byte[] seal(byte[] content) {
    // Any bytes whatever survive as Latin-1 characters.
    return sealed(new String(content, ISO_8859_1)).getBytes(ISO_8859_1);
  }

  /** Whether the file ends with its seal. */
  public boolean isWhole(byte[] file) {
    return isWhole(new String(file, ISO_8859_1));
  }

  /** As above, for a text file whose line ends another program may have changed to CRLF. */
  public boolean isWholeText(byte[] file) {
    return isWhole(new String(file, ISO_8859_1).replace("\r\n", "\n"));
  }

  private boolean isWhole(String file) {
    int end = file.lastIndexOf(start);
    return end >= 0 && file.equals(sealed(file.substring(0, end)));
  }

  private String sealed(String content) {
    return content + start + hex(digest().digest(content.getBytes(ISO_8859_1))) + end;
  }

  /** A new SHA-256. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Hexadecimal digits in lower case. */
  public static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
