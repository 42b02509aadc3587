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
    return of(file, source.last().or(() -> LastYear.path(file, data)), template, data);
  }

  /** As above, of a report that was read. */
  static List<Path> of(ReportContent content) {
    return of(content.file(), content.lastFile(), content.template(), content.data());
  }

  private static List<Path> of(
      Path file, Optional<Path> last, ReportTemplate template, ReportData data) {
    var result = new ArrayList<Path>();
    result.add(file);
    last.ifPresent(result::add);
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

  /** A template's author may build into its folder: reports that nobody changed are no input. */
  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> !isProduct(f)).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(folder); // a folder in it cannot be read, whose files are no part of it
    }
  }

  private static boolean isProduct(Path file) {
    String name = file.getFileName().toString();
    Optional<OutputFormat> format = OutputFormat.of(name.substring(name.lastIndexOf('.') + 1));
    try {
      return format.isPresent()
          && Files.isRegularFile(file)
          && format.get().isUntouched(Files.readAllBytes(file));
    } catch (IOException e) {
      return false;
    }
  }
}
