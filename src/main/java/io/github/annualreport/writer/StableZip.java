package io.github.annualreport.writer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files whose bytes depend on nothing but their parts and a given time. */
public final class StableZip {

  /** Not the first of January: that one is stored in a way which depends on the time zone. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** The last time that fits into an entry. */
  private static final LocalDateTime LATEST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

  private StableZip() {}

  /**
   * The parts in the order of the map.
   *
   * @param instant the time of all entries, in UTC; one too early or too late to fit is moved
   */
  public static byte[] of(Map<String, byte[]> parts, Optional<Instant> instant) {
    LocalDateTime time =
        instant.map(i -> LocalDateTime.ofInstant(i, ZoneOffset.UTC)).orElse(EARLIEST);
    LocalDateTime fitting = time.isBefore(EARLIEST) ? EARLIEST : time;
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = stored(part.getKey(), part.getValue());
        entry.setTimeLocal(fitting.isAfter(LATEST) ? LATEST : fitting);
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The parts of another zip file in their order, without its times and compression. */
  public static byte[] of(byte[] zip) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return of(parts, Optional.empty());
  }

  /** Not deflated: the result would depend on the zlib that a Java was built with. */
  private static ZipEntry stored(String name, byte[] content) {
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    var crc = new CRC32();
    crc.update(content);
    entry.setCrc(crc.getValue());
    return entry;
  }
}
