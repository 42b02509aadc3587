package io.github.annualreport.writer.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A comment at the end of a page that tells whether anybody changed what stands before it. */
final class HtmlFingerprint {

  private static final String START = "<!-- report sha256:";

  private HtmlFingerprint() {}

  static byte[] seal(byte[] page) {
    // Any bytes whatever survive as Latin-1 characters.
    return sealed(new String(page, ISO_8859_1)).getBytes(ISO_8859_1);
  }

  /**
   * @param page with a character for each byte
   */
  static boolean isWhole(String page) {
    int end = page.lastIndexOf(START);
    return end >= 0 && page.equals(sealed(page.substring(0, end)));
  }

  private static String sealed(String page) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(page.getBytes(ISO_8859_1));
      return page + START + HexFormat.of().formatHex(digest) + " -->\n";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
