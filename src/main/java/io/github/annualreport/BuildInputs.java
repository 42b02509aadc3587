package io.github.annualreport;

import io.github.annualreport.ReportBuilder.BuildRequest;
import io.github.annualreport.data.ReportData;
import io.github.annualreport.figure.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files that a report is made of. */
final class BuildInputs {

  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\(([^)\\s]+)");

  private BuildInputs() {}

  /**
   * Data, last year's data, text and its pictures, attachments, and the template if it is a folder
   * of the user's.
   */
  static List<Path> of(BuildRequest request, ReportTemplate template, ReportData data) {
    var result = new ArrayList<Path>();
    result.add(request.data());
    request.last().or(() -> LastYear.beside(request.data(), data)).ifPresent(result::add);
    String text = data.text(ReportBuilder.OWN_TEXT);
    if (!text.isEmpty()) {
      Path file = request.data().resolveSibling(text);
      result.add(file);
      result.addAll(pictures(file, request.data()));
    }
    for (Value item : ReportElements.items(data, ReportAttachments.NAME)) {
      String file = ReportAttachments.word((Value.Group) item, "文件");
      if (!file.isEmpty()) {
        result.add(request.data().resolveSibling(file));
      }
    }
    Path folder = Path.of(template.name());
    if (Files.isDirectory(folder)) {
      result.addAll(files(folder));
    }
    return result;
  }

  /** Those that a text shows, which lie beside the data. */
  private static List<Path> pictures(Path text, Path data) {
    try {
      return PICTURE
          .matcher(Files.readString(text))
          .results()
          .map(m -> data.resolveSibling(m.group(1)))
          .filter(Files::isRegularFile)
          .toList();
    } catch (IOException | InvalidPathException e) {
      return List.of(); // which the build tells of
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
