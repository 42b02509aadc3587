package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** The custom property by which a report can tell that nobody has changed it since. */
final class Fingerprint {

  private static final String PART = "docProps/custom.xml";
  private static final String PLACE = "sha256";

  private Fingerprint() {}

  static void put(Parts parts) {
    parts.put(PART, of(parts));
  }

  static boolean matches(Parts parts) {
    return parts.find(PART).filter(found -> Arrays.equals(found, of(parts))).isPresent();
  }

  private static byte[] of(Parts parts) {
    String empty = new String(Skeleton.part(PART), UTF_8);
    return empty.replace(PLACE, PLACE + ":" + parts.digestWithout(PART)).getBytes(UTF_8);
  }
}
