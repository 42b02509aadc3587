package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.Layout.Fonts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the fonts of a layout into parts that name those of the standard. */
record FontNaming(Fonts fonts) {

  byte[] name(byte[] part) {
    if (names(fonts).equals(names(Fonts.STANDARD))) {
      return part;
    }
    Set<String> seen = new HashSet<>();
    return new String(part, UTF_8)
        .lines()
        .map(this::named)
        .filter(line -> !line.contains("<w:font ") || seen.add(fontName(line)))
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(UTF_8);
  }

  private String named(String line) {
    String result = line;
    List<String> standard = names(Fonts.STANDARD);
    List<String> chosen = names(fonts);
    for (int i = 0; i < standard.size(); i++) {
      // Marked first, for a chosen name may be that of another kind in the standard.
      result = result.replace('"' + standard.get(i) + '"', "\"\u0000" + i + '"');
    }
    for (int i = 0; i < standard.size(); i++) {
      if (result.contains("\u0000" + i) && !standard.get(i).equals(chosen.get(i))) {
        result = result.replaceAll("<w:altName [^>]*>", "");
      }
      result = result.replace("\u0000" + i, XmlText.escaped(chosen.get(i)));
    }
    return result;
  }

  private static String fontName(String line) {
    return line.replaceAll(".*w:name=\"([^\"]*)\".*", "$1");
  }

  private static List<String> names(Fonts fonts) {
    return List.of(
        fonts.title(), fonts.text(), fonts.second(), fonts.first(), fonts.page(), fonts.latin());
  }
}
