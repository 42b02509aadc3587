package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** The custom property by which a report can tell that nobody has changed it since. */
final class Seal {

  private static final String PART = "docProps/custom.xml";
  private static final String PLACE = "sha256";

  private Seal() {}

  static void put(Parts parts) {
    parts.put(PART, sealOf(parts));
  }

  static boolean isIntact(Parts parts) {
    return parts.find(PART).filter(seal -> Arrays.equals(seal, sealOf(parts))).isPresent();
  }

  private static byte[] sealOf(Parts parts) {
    String empty = new String(Skeleton.part(PART), UTF_8);
    return empty.replace(PLACE, PLACE + ":" + parts.digestWithout(PART)).getBytes(UTF_8);
  }
}
