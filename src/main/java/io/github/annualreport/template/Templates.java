package io.github.annualreport.template;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.yaml.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The templates there are. Each is read once. */
public final class Templates {

  private static final String TEMPLATE = "模板";

  private final Map<String, ReportTemplate> read = new ConcurrentHashMap<>();

  /** Returns the templates that come with the program. */
  public List<TemplateInfo> all() {
    return TemplateFolder.SHIPPED.stream()
        .map(n -> new TemplateInfo(n, find(n).orElseThrow().title()))
        .toList();
  }

  /**
   * Finds a template by the name of a shipped one or by the path of a folder.
   *
   * @return empty if there is none
   */
  public Optional<ReportTemplate> find(String nameOrFolder) {
    if (TemplateFolder.SHIPPED.contains(nameOrFolder)) {
      return Optional.of(
          read.computeIfAbsent(nameOrFolder, n -> ReportTemplate.read(TemplateFolder.shipped(n))));
    }
    Path folder = Path.of(nameOrFolder);
    if (!Files.isRegularFile(folder.resolve(TemplateFolder.SETTINGS))) {
      return Optional.empty();
    }
    return Optional.of(
        read.computeIfAbsent(nameOrFolder, n -> ReportTemplate.read(TemplateFolder.of(folder))));
  }

  /**
   * Chooses the template that is asked for, else the one that the data names, with what the data
   * declares.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if there is none
   */
  public ReportTemplate choose(
      Optional<String> wanted, YamlNode.Mapping data, Diagnostics problems) {
    return chooseShared(wanted, data, problems).declaredBy(data, problems);
  }

  /** As above, without what the data declares. */
  public ReportTemplate chooseShared(
      Optional<String> wanted, YamlNode.Mapping data, Diagnostics problems) {
    String name = wanted.or(() -> data.text(TEMPLATE)).orElse("");
    Optional<ReportTemplate> found = name.isEmpty() ? Optional.empty() : find(name);
    if (found.isEmpty()) {
      problems.add(unknown(name, data));
      problems.stopOnErrors();
    }
    return found.orElseThrow();
  }

  private static Diagnostic unknown(String name, YamlNode.Mapping data) {
    if (name.isEmpty()) {
      return Diagnostic.error("data/no-template", data.position(), "没有写用哪个模板")
          .withHint("加上一行 模板: ecology-bureau；有哪些模板，运行 report templates");
    }
    SourcePosition at =
        data.scalar(TEMPLATE).map(YamlNode.Scalar::position).orElse(data.position());
    var problem = Diagnostic.error("data/no-template", at, "没有“" + name + "”这个模板");
    return Suggestion.question(name, TemplateFolder.SHIPPED)
        .map(problem::withLabel)
        .orElseGet(() -> problem.withHint("有哪些模板，运行 report templates"));
  }

  /** A template as a list shows it. */
  public record TemplateInfo(String name, String title) {}
}
