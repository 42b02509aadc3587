package io.github.annualreport.writer.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.annualreport.writer.Seal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the bytes of a PDF depend on nothing but its content. Characters are replaced by as many
 * others, for the file counts its bytes.
 */
final class StablePdf {

  private static final Pattern TIME = Pattern.compile("(?<=/(?:Creation|Mod)Date\\(D:)[0-9]{14}");
  private static final String NO_TIME = "19800201000000";

  private static final DateTimeFormatter TIME_DIGITS =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Both are made of the time and of chance. */
  private static final Pattern IDENTITY =
      Pattern.compile(
          "<[0-9A-F]{32}>(?=\\s*(?:<[0-9A-F]{32}>\\s*)?])|(?<=/DocChecksum /)[0-9A-F]{32}");

  private StablePdf() {}

  /**
   * @param time to put into the file; in UTC
   */
  static byte[] of(byte[] pdf, Optional<Instant> time) {
    String digits = time.map(TIME_DIGITS::format).orElse(NO_TIME);
    // Any bytes whatever survive as Latin-1 characters.
    String text = TIME.matcher(new String(pdf, ISO_8859_1)).replaceAll(digits);
    String anonymous = identified(text, "0".repeat(32));
    String stable = identified(anonymous, identity(anonymous));
    return Seal.PDF.seal(stable.getBytes(ISO_8859_1));
  }

  /** Only behind the last object that describes the file: streams before it are left alone. */
  private static String identified(String text, String identity) {
    int trailer = Math.max(0, text.lastIndexOf("trailer"));
    Matcher matcher = IDENTITY.matcher(text.substring(trailer));
    return text.substring(0, trailer)
        + matcher.replaceAll(m -> m.group().startsWith("<") ? "<" + identity + ">" : identity);
  }

  private static String identity(String text) {
    byte[] digest = Seal.digest().digest(text.getBytes(ISO_8859_1));
    return Seal.hex(digest).substring(0, 32).toUpperCase(Locale.ROOT);
  }
}
