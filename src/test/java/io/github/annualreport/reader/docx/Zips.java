package io.github.annualreport.reader.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is in an archive. */
public final class Zips {

  private Zips() {}

  public static String part(byte[] zip, String name) {
    return new String(parts(zip).get(name), UTF_8);
  }

  public static List<String> names(byte[] zip) {
    return List.copyOf(parts(zip).keySet());
  }

  /** The files by their names, in their order. */
  public static Map<String, byte[]> parts(byte[] zip) {
    var result = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        result.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }
}
