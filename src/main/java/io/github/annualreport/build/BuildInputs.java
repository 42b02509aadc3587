package io.github.annualreport.build;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.template.ReportTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files that a report is made of. */
final class BuildInputs {

  private static final Pattern PICTURE =
      Pattern.compile("!\\[[^\\]]*]\\((?:<([^>]+?)|([^<)\\s]+?))(?:#宽=[0-9]+%)?[>)\\s]");

  private BuildInputs() {}

  /**
   * Data, last year's data, text and its pictures, attachments, and the template if it is a folder
   * of the user's.
   */
  static List<Path> of(DataFile source, ReportTemplate template, ReportData data) {
    Path file = source.path();
    var result = new ArrayList<Path>();
    result.add(file);
    source.last().or(() -> LastYear.path(file, data)).ifPresent(result::add);
    if (data.ownText().isPresent()) {
      Path text = file.resolveSibling(data.ownText().get());
      result.add(text);
      result.addAll(pictures(text, file));
    }
    data.groups(ReportAttachments.NAME).stream()
        .map(attachment -> attachment.text("文件"))
        .filter(name -> !name.isEmpty())
        .map(file::resolveSibling)
        .forEach(result::add);
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
          .map(m -> data.resolveSibling(Optional.ofNullable(m.group(1)).orElse(m.group(2))))
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
