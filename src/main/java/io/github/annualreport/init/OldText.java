package io.github.annualreport.init;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.TextManuscript;
import io.github.annualreport.reader.ManuscriptReader;
import io.github.annualreport.reader.docx.DocxPicture;
import io.github.annualreport.reader.docx.DocxReader;
import io.github.annualreport.reader.html.PageText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Last year's text by lines, from any kind of file that it is kept in: one paragraph a line,
 * headings and tables as Markdown's.
 *
 * @param pictures the bytes of those that the text names, by the names of their files
 */
public record OldText(SourceFile text, Map<String, byte[]> pictures) {

  private static final List<String> PRINTED = List.of("png", "jpg", "jpeg");
  private static final List<String> PAGES = List.of("html", "htm");

  public OldText {
    pictures = new LinkedHashMap<>(pictures);
  }

  /** The extensions of files that can be read. */
  public static List<String> extensions() {
    return Stream.concat(ManuscriptReader.extensions().stream(), PAGES.stream()).toList();
  }

  /**
   * Reads a file.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if it cannot be read
   */
  static OldText read(Path file, Diagnostics problems) {
    var reader = new ManuscriptReader();
    String name = file.toString();
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ManuscriptReader.isDocx(file)) {
      return docx(file, problems);
    }
    String text =
        PAGES.contains(kind)
            ? PageText.of(reader.bytes(file, problems))
            : reader.read(file, problems).file().text();
    String plain = kind.equals("txt") ? text : PlainMarkdown.of(text);
    var lines = new SourceFile(name, UnwrappedText.of(plain));
    String cleaned = CleanedText.of(new TextManuscript().read(lines), Map.of());
    return new OldText(new SourceFile(name, cleaned), Map.of());
  }

  private static OldText docx(Path file, Diagnostics problems) {
    byte[] bytes = new ManuscriptReader().bytes(file, problems);
    var reader = new DocxReader();
    Manuscript manuscript = reader.read(file.toString(), bytes, problems);
    var pictures = new LinkedHashMap<String, byte[]>();
    var lines = new TreeMap<Integer, List<String>>();
    for (DocxPicture picture : reader.pictures(bytes)) {
      String kind = picture.extension().toLowerCase(Locale.ROOT);
      List<String> here = lines.computeIfAbsent(picture.line(), l -> new ArrayList<>());
      if (PRINTED.contains(kind)) {
        String name = "图片" + (pictures.size() + 1) + "." + kind;
        pictures.put(name, picture.bytes());
        here.add("![图片](" + name + ")");
      } else {
        here.add("【待改：这里有一张 " + kind + " 图片，另存为 PNG 再放进来】");
      }
    }
    String text = CleanedText.of(manuscript, lines);
    return new OldText(new SourceFile(file.toString(), text), pictures);
  }
}
