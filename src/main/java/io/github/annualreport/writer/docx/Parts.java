package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.writer.Seal;
import io.github.annualreport.writer.StableZip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of an Office file by name, zipped in the same way every time. */
final class Parts {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final int MOST_PARTS = 1000;
  private static final int MOST_BYTES = 64 << 20;

  /** [Content_Types].xml first, as readers that stream expect it. */
  private final TreeMap<String, byte[]> byName =
      new TreeMap<>(
          Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
              .thenComparing(Comparator.naturalOrder()));

  /** Reads a zip file; empty if it is none, or too large to be a report. */
  static Optional<Parts> read(byte[] zip) {
    var parts = new Parts();
    int left = MOST_BYTES;
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readNBytes(left + 1);
        left -= bytes.length;
        boolean first = parts.byName.put(entry.getName(), bytes) == null;
        if (!first || left < 0 || parts.byName.size() > MOST_PARTS) {
          return Optional.empty();
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // not a zip file, or a broken one
    }
    return Optional.of(parts);
  }

  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  Optional<byte[]> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  void put(String name, byte[] bytes) {
    byName.put(name, bytes);
  }

  byte[] zip() {
    return zip(Optional.empty());
  }

  /** As a zip file whose bytes depend on nothing but the parts and the time. */
  byte[] zip(Optional<Instant> time) {
    return StableZip.of(byName, time);
  }

  /** SHA-256 over the names, lengths and bytes of all parts but one, in hexadecimal digits. */
  String digestWithout(String excluded) {
    MessageDigest digest = Seal.digest();
    for (Map.Entry<String, byte[]> part : byName.entrySet()) {
      if (!part.getKey().equals(excluded)) {
        String head = part.getKey() + "\n" + part.getValue().length + "\n";
        digest.update(head.getBytes(UTF_8));
        digest.update(part.getValue());
      }
    }
    return Seal.hex(digest.digest());
  }
}
