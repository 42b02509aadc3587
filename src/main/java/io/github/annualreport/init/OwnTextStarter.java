package io.github.annualreport.init;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.template.TemplateFolder;
import io.github.annualreport.template.Templates;
import io.github.annualreport.yaml.YamlEdit;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts a text of a report's own from the template's, which prints the report as before. */
public final class OwnTextStarter {

  /** A file that is put in; alone on its line, it takes the place of the line. */
  static final Pattern INCLUDE = Pattern.compile("<#include \"/?([^\"]+)\">");

  private static final Pattern INCLUDED =
      Pattern.compile("(?m)^[ \\t]*" + INCLUDE + "[ \\t]*\\R|" + INCLUDE);

  private final Templates templates;
  private final Diagnostics problems;

  public OwnTextStarter(Templates templates, Diagnostics problems) {
    this.templates = templates;
    this.problems = problems;
  }

  /**
   * Returns the new text and the data file that names it, by their names, the text first.
   *
   * @param wanted the template; else the data names it
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the data is not valid or has
   *     a text of its own
   */
  public Map<String, String> files(Path file, Optional<String> wanted) {
    YamlNode.Mapping yaml = YamlReader.read(InputFiles.read(file, "yaml", problems), problems);
    ReportTemplate template = templates.choose(wanted, yaml, problems);
    ReportData data = template.validator().validate(yaml, problems);
    if (data.ownText().isPresent()) {
      problems.add(
          Diagnostic.error("draft/own-text", data.position(ReportData.OWN_TEXT), "这份报告已经有自己的正文了")
              .withHint("直接改 " + data.ownText().get()));
      problems.stopOnErrors();
    }
    String name = TextStarter.fileName(data.year());
    var files = new LinkedHashMap<String, String>();
    files.put(name, inlined(template.body().orElseThrow(), template.parts().folder()));
    files.put(file.getFileName().toString(), named(yaml, template, name));
    return files;
  }

  /** The body with all that it includes in it. */
  private static String inlined(SourceFile body, TemplateFolder folder) {
    return INCLUDED
        .matcher(body.text())
        .replaceAll(
            include -> {
              String name = include.group(1) == null ? include.group(2) : include.group(1);
              return Matcher.quoteReplacement(
                  folder.find(name).map(f -> inlined(f, folder)).orElse(include.group()));
            });
  }

  /** The data with the name of the text, if the template's schema takes one. */
  private String named(YamlNode.Mapping yaml, ReportTemplate template, String name) {
    YamlNode.Entry year = yaml.entry(ReportData.YEAR).orElseThrow();
    String text = YamlEdit.insert(year, ReportData.OWN_TEXT, name);
    var renewed = new SourceFile(yaml.position().file().name(), text);
    template.validator().validate(YamlReader.read(renewed, problems), problems);
    return text;
  }
}
