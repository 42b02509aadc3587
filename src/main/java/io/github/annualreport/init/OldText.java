package io.github.annualreport.init;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.manuscript.TextManuscript;
import io.github.annualreport.reader.ManuscriptReader;
import io.github.annualreport.reader.html.PageText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads last year's text by lines, from any kind of file that it is kept in. */
public final class OldText {

  private static final List<String> PAGES = List.of("html", "htm");

  private OldText() {}

  /** The extensions of files that can be read. */
  public static List<String> extensions() {
    return Stream.concat(ManuscriptReader.extensions().stream(), PAGES.stream()).toList();
  }

  /**
   * The text of a file, one paragraph a line, headings and tables as Markdown's.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if it cannot be read
   */
  static SourceFile read(Path file, Diagnostics problems) {
    var reader = new ManuscriptReader();
    String name = file.toString();
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ManuscriptReader.isDocx(file)) {
      return new SourceFile(name, CleanedText.of(reader.read(file, problems)));
    }
    String text =
        PAGES.contains(kind)
            ? PageText.of(reader.bytes(file, problems))
            : reader.read(file, problems).file().text();
    String plain = kind.equals("txt") ? text : PlainMarkdown.of(text);
    var lines = new SourceFile(name, UnwrappedText.of(plain));
    return new SourceFile(name, CleanedText.of(new TextManuscript().read(lines)));
  }
}
