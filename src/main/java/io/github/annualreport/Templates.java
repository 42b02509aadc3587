package io.github.annualreport;

import io.github.annualreport.diagnostic.Suggestion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The templates there are. Each is read once. */
public final class Templates {

  /** The names of the templates that come with the program: the folders under templates/. */
  static final List<String> SHIPPED = List.of("department", "ecology-bureau");

  private final Map<String, ReportTemplate> read = new ConcurrentHashMap<>();

  /** What comes with the program. */
  public List<TemplateInfo> all() {
    return SHIPPED.stream().map(n -> new TemplateInfo(n, find(n).orElseThrow().title())).toList();
  }

  /**
   * The JSON Schema of a template's data, as JSON.
   *
   * @return empty if there is no such template
   */
  public Optional<String> schemaJson(String nameOrFolder) {
    return find(nameOrFolder).map(ReportTemplate::schemaJson);
  }

  /** Names as the user may write them, to suggest one for a mistyped one. */
  public Optional<String> nearest(String name) {
    return Suggestion.nearest(name, SHIPPED);
  }

  /**
   * Finds a template by the name of a shipped one or by the path of a folder.
   *
   * @return empty if there is none
   */
  Optional<ReportTemplate> find(String nameOrFolder) {
    if (SHIPPED.contains(nameOrFolder)) {
      return Optional.of(
          read.computeIfAbsent(nameOrFolder, n -> ReportTemplate.read(TemplateFolder.shipped(n))));
    }
    Path folder = Path.of(nameOrFolder);
    if (!Files.isRegularFile(folder.resolve(ReportTemplate.SETTINGS))) {
      return Optional.empty();
    }
    return Optional.of(
        read.computeIfAbsent(nameOrFolder, n -> ReportTemplate.read(TemplateFolder.of(folder))));
  }

  /** A template as a list shows it. */
  public record TemplateInfo(String name, String title) {}
}
