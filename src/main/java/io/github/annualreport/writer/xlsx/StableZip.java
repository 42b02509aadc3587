package io.github.annualreport.writer.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes the bytes of a zip file depend on nothing but its parts. */
final class StableZip {

  /** Not the first of January: that one is stored in a way which depends on the time zone. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private StableZip() {}

  static byte[] of(byte[] zip) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(stored(entry.getName(), content));
        out.write(content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Not deflated: the result would depend on the zlib that a Java was built with. */
  private static ZipEntry stored(String name, byte[] content) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    var crc = new CRC32();
    crc.update(content);
    entry.setCrc(crc.getValue());
    return entry;
  }
}
