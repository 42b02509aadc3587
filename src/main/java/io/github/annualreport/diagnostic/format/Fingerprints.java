package io.github.annualreport.diagnostic.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names findings so that the same one is known again in the next run, also when lines were added
 * above it: by what is written in its line and in those that it belongs under, not by numbers.
 */
final class Fingerprints {

  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<SourceFile, List<String>> lines = new HashMap<>();

  /** A name that no other finding of the run has. */
  String of(Diagnostic diagnostic, String path) {
    String message = diagnostic.message().replaceAll("[0-9]+", "#");
    String key =
        String.join("\n", path, diagnostic.code(), message, context(diagnostic.position()));
    int occurrence = seen.merge(key, 1, Integer::sum);
    return sha256(key + "\n" + occurrence);
  }

  /** The line, the nearest above it that is indented less, and so on to the margin. */
  private String context(SourcePosition position) {
    List<String> all = lines.computeIfAbsent(position.file(), f -> split(f.text()));
    if (position.line() > all.size()) {
      return "";
    }
    String line = all.get(position.line() - 1);
    var context = new ArrayList<String>(List.of(line.strip()));
    int indent = indent(line);
    for (int i = position.line() - 2; i >= 0 && indent > 0; i--) {
      if (!all.get(i).isBlank() && indent(all.get(i)) < indent) {
        indent = indent(all.get(i));
        context.add(all.get(i).strip());
      }
    }
    return String.join("\n", context);
  }

  private static List<String> split(String text) {
    return List.of(text.split("\r\n|\n|\r", -1));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String sha256(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
