package io.github.annualreport.reader.docx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The files of a DOCX in their order, some of which may be replaced. Those that are not keep their
 * bytes.
 */
final class Archive {

  // Earlier times depend on the time zone.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final String SEAL = "report-sha256:";
  private static final int SEAL_LENGTH = SEAL.length() + 64;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  static Archive read(byte[] bytes) throws UnreadableDocxException {
    var archive = new Archive();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        // To the end of an entry, where its checksum is compared.
        if (archive.files.put(entry.getName(), zip.readAllBytes()) != null) {
          throw new UnreadableDocxException("文件已损坏（有两个 " + entry.getName() + "）");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocxException("文件已损坏", e);
    }
    return archive;
  }

  Set<String> names() {
    return Collections.unmodifiableSet(files.keySet());
  }

  boolean has(String name) {
    return key(name).isPresent();
  }

  Document xml(String name) throws UnreadableDocxException {
    byte[] bytes = files.get(key(name).orElseThrow());
    try {
      return Xml.parse(new ByteArrayInputStream(bytes));
    } catch (IOException | SAXException e) {
      throw new UnreadableDocxException("文件已损坏（" + name + "）", e);
    }
  }

  void put(String name, Document xml) {
    var bytes = new ByteArrayOutputStream();
    if (!StreamHelper.saveXmlInStream(xml, bytes)) {
      throw new IllegalStateException("cannot write " + name);
    }
    files.put(key(name).orElse(name), bytes.toByteArray());
  }

  /** Names of parts are the same in capitals and not. */
  private Optional<String> key(String name) {
    return files.keySet().stream()
        .filter(f -> f.replace('\\', '/').equalsIgnoreCase(name))
        .findFirst();
  }

  /** The archive, with a comment of its own by which it can be told that nobody changed it. */
  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sealed(bytes.toByteArray());
  }

  private static byte[] sealed(byte[] open) {
    ByteBuffer result = ByteBuffer.allocate(open.length + SEAL_LENGTH);
    result.put(open).put((SEAL + digest(open)).getBytes(US_ASCII));
    // The last two bytes say how long the comment after them is.
    return result.put(open.length - 2, (byte) SEAL_LENGTH).array();
  }

  /** Whether the bytes are what {@link #bytes} gave, and nobody changed them since. */
  static boolean isUntouched(byte[] bytes) {
    if (bytes.length < SEAL_LENGTH + 2) {
      return false;
    }
    byte[] open = Arrays.copyOf(bytes, bytes.length - SEAL_LENGTH);
    open[open.length - 2] = 0;
    return Arrays.equals(sealed(open), bytes);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
