package io.github.annualreport.writer.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an Office file by name, zipped in the same way every time. */
final class Parts {

  /** Not the first of January: that one is stored in a way which depends on the time zone. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** The last time that fits into an entry. */
  private static final LocalDateTime LATEST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

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

  /** As a zip file whose bytes depend on nothing but the parts. */
  byte[] zip() {
    return zip(ENTRY_TIME);
  }

  /** The same with a time for all entries, in UTC; one too early or too late to fit is moved. */
  byte[] zip(Instant instant) {
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    return zip(time.isBefore(ENTRY_TIME) ? ENTRY_TIME : time.isAfter(LATEST) ? LATEST : time);
  }

  private byte[] zip(LocalDateTime time) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : byName.entrySet()) {
        ZipEntry entry = entry(part.getKey(), part.getValue());
        entry.setTimeLocal(time);
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Stored, not deflated: what a deflater makes of it depends on the zlib that a Java was built
   * with.
   */
  private static ZipEntry entry(String name, byte[] content) {
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    var crc = new CRC32();
    crc.update(content);
    entry.setCrc(crc.getValue());
    return entry;
  }

  /** SHA-256 over the names, lengths and bytes of all parts but one, in hexadecimal digits. */
  String digestWithout(String excluded) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, byte[]> part : byName.entrySet()) {
        if (!part.getKey().equals(excluded)) {
          String head = part.getKey() + "\n" + part.getValue().length + "\n";
          digest.update(head.getBytes(StandardCharsets.UTF_8));
          digest.update(part.getValue());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
