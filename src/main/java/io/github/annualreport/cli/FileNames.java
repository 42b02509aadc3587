package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** Makes file names of titles, such as every file system takes. */
final class FileNames {

  /** Most file systems end a name at 255 bytes; a few are left to editors, which add to it. */
  private static final int MAX_BYTES = 250;

  private static final Pattern RESERVED_ON_WINDOWS =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private static final String FORBIDDEN = "<>:\"/\\|?*";

  /** From an ASCII character to its full-width form. */
  private static final int TO_FULL_WIDTH = 0xFEE0;

  private FileNames() {}

  static String of(String title, String extension) {
    String ending = "." + extension;
    String name = fit(allowed(title), MAX_BYTES - ending.length());
    return name + ending;
  }

  private static String allowed(String title) {
    var name = new StringBuilder();
    title.codePoints().map(FileNames::allowed).forEach(name::appendCodePoint);
    String text = name.toString().strip();
    boolean unfit =
        text.isEmpty() || text.startsWith(".") || RESERVED_ON_WINDOWS.matcher(text).matches();
    return unfit ? "报告" + text : text;
  }

  private static int allowed(int character) {
    if (FORBIDDEN.indexOf(character) >= 0) {
      return character + TO_FULL_WIDTH;
    }
    return Character.isISOControl(character) ? ' ' : character;
  }

  private static String fit(String name, int bytes) {
    String text = name;
    while (text.getBytes(UTF_8).length > bytes) {
      text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
    return text;
  }
}
