package io.github.annualreport.init;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.init.draft.ImportedReport;
import io.github.annualreport.init.draft.OldNumbers;
import io.github.annualreport.init.draft.YearReferences;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.template.TemplateFolder;
import io.github.annualreport.template.Templates;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts a new report: from nothing, from last year's data, or from last year's text. */
public final class ReportStarter {

  private static final Pattern PICTURE =
      Pattern.compile("!\\[[^\\]]*\\]\\((?:<([^>]+)>|([^\\s)#]+))");
  private static final Pattern MODELINE = Pattern.compile("(?m)^# *yaml-language-server:.*\\R");
  private static final List<String> TEMPLATE_FILES =
      List.of(
          TemplateFolder.SETTINGS,
          TemplateFolder.SCHEMA,
          TemplateFolder.RULES,
          TemplateFolder.BODY,
          "start.md");

  private final Templates templates;
  private final Diagnostics problems;

  public ReportStarter(Templates templates, Diagnostics problems) {
    this.templates = templates;
    this.problems = problems;
  }

  /**
   * The form of a template and its first text.
   *
   * @return empty if there is no such template
   */
  public Optional<Start> form(String template, int year) {
    return templates
        .find(template)
        .map(
            t ->
                new Start(
                    withSchema(t, new FormStarter(t).files(year)), year, Map.of(), Numbers.NONE));
  }

  /**
   * The next year's data and text from those of a year.
   *
   * @param folder of the next year's data
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the data is not valid
   */
  public Start fromData(Path file, Path folder, Optional<String> wanted) {
    YamlNode.Mapping yaml = YamlReader.read(InputFiles.read(file, "yaml", problems), problems);
    ReportTemplate template = templates.choose(wanted, yaml, problems);
    ReportData data = template.validator().validate(yaml, problems);
    int year = data.year();
    var files = new LinkedHashMap<String, String>();
    Optional<String> oldText = data.ownText();
    Optional<String> newText = oldText.map(t -> renamed(t, year));
    var next = new NextYear(yaml, year);
    newText.ifPresent(name -> next.replace(ReportData.OWN_TEXT, name));
    next.nameLastYear(folder);
    files.put((year + 1) + ".yaml", next.data(template, data));
    oldText.ifPresent(t -> files.put(newText.orElseThrow(), text(file.resolveSibling(t), year)));
    for (String attachment : attachments(data)) {
      Path path = file.resolveSibling(attachment);
      if (Files.isRegularFile(path)) {
        files.put(attachment, text(path, year));
      }
    }
    int figures = data.figures().all().size();
    int marked = files.values().stream().mapToInt(OldNumbers::countMarked).sum();
    var pictures = new LinkedHashMap<String, byte[]>();
    files.values().forEach(text -> pictures(text, file, pictures));
    return new Start(
        withSchema(template, files), year + 1, pictures, new Numbers(figures, 0, marked));
  }

  /** The names of the attachments that are texts. */
  private static List<String> attachments(ReportData data) {
    return data.groups("公文.附件").stream()
        .map(attachment -> attachment.text("文件"))
        .filter(name -> name.endsWith(".md"))
        .toList();
  }

  private String text(Path file, int year) {
    String text = OldNumbers.plain(InputFiles.read(file, "text", problems).text());
    return OldNumbers.marked(new YearReferences(year).marked(text));
  }

  /** Gathers the pictures that a text shows from last year's folder; none of another is written. */
  private static void pictures(String text, Path data, Map<String, byte[]> pictures) {
    Matcher shown = PICTURE.matcher(text);
    while (shown.find()) {
      String name = shown.group(1) == null ? shown.group(2) : shown.group(1);
      try {
        Path picture = Path.of(name).normalize();
        if (!picture.isAbsolute() && !picture.startsWith("..")) {
          pictures.put(name, Files.readAllBytes(data.resolveSibling(picture)));
        }
      } catch (IOException | InvalidPathException e) {
        // A picture that is not there is told when the report is built.
      }
    }
  }

  private static String renamed(String file, int year) {
    String renamed = file.replace(Integer.toString(year), Integer.toString(year + 1));
    return renamed.equals(file) ? TextStarter.fileName(year + 1) : renamed;
  }

  /**
   * A year's data and text from the text of the year before.
   *
   * @param year of the new report; else the one after that of the text
   * @return empty if there is no such template, or it takes no text of its own
   */
  public Optional<Start> fromText(String template, Path file, Optional<Integer> year) {
    OldText text = OldText.read(file, problems);
    return templates.find(template).map(t -> fromText(new TextStarter(t, year), text));
  }

  private Start fromText(TextStarter starter, OldText file) {
    ImportedReport old = starter.takeOver(file.text().text());
    Optional<Integer> year = starter.wantedYear();
    if (year.isEmpty() && old.year() == 0) {
      problems.add(
          Diagnostic.error("draft/no-year", file.text().start(), "看不出是哪一年的报告")
              .withHint("用 --year 写明新报告的年度"));
      problems.stopOnErrors();
    }
    int wanted = year.orElse(old.year() + 1);
    return new Start(
        withSchema(starter.template(), starter.files(old, wanted)),
        wanted,
        file.pictures(),
        new Numbers(old.figures().size(), old.proposed().size(), old.marked()));
  }

  /** With the schema by which an editor completes and checks names. */
  private static Map<String, String> withSchema(
      ReportTemplate template, Map<String, String> files) {
    String name = "." + Path.of(template.name()).getFileName() + ".schema.json";
    var result = new LinkedHashMap<String, String>();
    files.forEach(
        (file, text) ->
            result.put(
                file,
                file.endsWith(".yaml")
                    ? "# yaml-language-server: $schema="
                        + name
                        + "\n"
                        + MODELINE.matcher(text).replaceFirst("")
                    : text));
    result.put(name, template.schemaJson());
    return result;
  }

  /**
   * The files of a template, for a copy of the user's own.
   *
   * @return empty if there is no such template
   */
  public Optional<Map<String, String>> template(String name) {
    return templates.find(name).map(t -> copies(t.parts().folder()));
  }

  private static Map<String, String> copies(TemplateFolder folder) {
    var result = new LinkedHashMap<String, String>();
    var wanted = new ArrayDeque<>(TEMPLATE_FILES);
    while (!wanted.isEmpty()) {
      String name = wanted.remove();
      Optional<SourceFile> file = result.containsKey(name) ? Optional.empty() : folder.find(name);
      if (file.isPresent()) {
        result.put(name, file.get().text());
        Matcher includes = OwnTextStarter.INCLUDE.matcher(file.get().text());
        while (includes.find()) {
          wanted.add(includes.group(1));
        }
      }
    }
    return result;
  }

  /**
   * A start.
   *
   * @param files texts by name; the data file first
   * @param pictures that the texts show, by the names of their files
   * @param numbers those found in what it starts from
   */
  public record Start(
      Map<String, String> files, int year, Map<String, byte[]> pictures, Numbers numbers) {
    public Start {
      files = new LinkedHashMap<>(files);
      pictures = new LinkedHashMap<>(pictures);
    }
  }

  /**
   * How many numbers there are of each kind.
   *
   * @param known figures of the template, or of last year's data
   * @param proposed figures that the new data declares
   * @param marked numbers that are no figures
   */
  public record Numbers(int known, int proposed, int marked) {

    static final Numbers NONE = new Numbers(0, 0, 0);

    public int all() {
      return known + proposed + marked;
    }
  }
}
