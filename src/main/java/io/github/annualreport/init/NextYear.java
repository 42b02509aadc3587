package io.github.annualreport.init;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.TextEdit;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.init.draft.OldNumbers;
import io.github.annualreport.init.draft.YearReferences;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.yaml.Placeholders;
import io.github.annualreport.yaml.YamlEdit;
import io.github.annualreport.yaml.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts a report from last year's data file, by where things stand in it: comments and order stay,
 * figures go to 上年, what holds for one year only is commented out.
 */
final class NextYear {

  private static final List<List<String>> OF_ONE_YEAR =
      List.of(
          List.of("说明"),
          List.of("已公布"),
          List.of("公文", "成文日期"),
          List.of("公文", "版头", "发文字号"),
          List.of("公文", "版记", "印发日期"));

  /** Keys whose texts are names, forms and files. */
  private static final Set<String> WITHOUT_NUMBERS =
      Set.of("模板", ReportData.YEAR, ReportData.OWN_TEXT, "单位", "公文", "体例", "文件", "文号");

  private static final Pattern STALE_COMMENT =
      Pattern.compile("[ \\t]+#[^\\r\\n]*[0-9０-９][^\\r\\n]*");

  private final YamlNode.Mapping yaml;
  private final String text;
  private final int year;
  private final List<TextEdit> edits = new ArrayList<>();

  NextYear(YamlNode.Mapping yaml, int year) {
    this.yaml = yaml;
    this.text = yaml.position().file().text();
    this.year = year;
  }

  /** Notes where this file is, for a file in a folder where it would not be found by its name. */
  void nameLastYear(Path folder) {
    Path old = Path.of(yaml.position().file().name()).toAbsolutePath().normalize();
    Path there = folder.toAbsolutePath().normalize();
    if (yaml.scalar(ReportData.LAST_FILE).isPresent()) {
      replace(ReportData.LAST_FILE, YamlEdit.path(relative(there, old)));
    } else if (!old.equals(there.resolve(year + ".yaml"))) {
      String line = ReportData.LAST_FILE + ": " + YamlEdit.path(relative(there, old)) + "\n";
      int start = yaml.entry(ReportData.YEAR).orElseThrow().keyPosition().offset();
      edits.add(new TextEdit(start, start, line));
    }
  }

  private static String relative(Path folder, Path file) {
    boolean apart = !Objects.equals(folder.getRoot(), file.getRoot());
    return (apart ? file : folder.relativize(file)).toString().replace('\\', '/');
  }

  /** The data file of the next year. */
  String data(ReportTemplate template, ReportData data) {
    replace(ReportData.YEAR, Integer.toString(year + 1));
    template.schema().catalogue().all().forEach(d -> figure(d, data));
    OF_ONE_YEAR.forEach(path -> entry(path).ifPresent(this::commentOut));
    texts(yaml, Optional.of(template.schema().shape()));
    return TextEdit.apply(text, edits);
  }

  private Optional<YamlNode.Entry> entry(List<String> path) {
    int last = path.size() - 1;
    return yaml.at(path.subList(0, last))
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(m -> ((YamlNode.Mapping) m).entry(path.get(last)));
  }

  void replace(String key, String value) {
    yaml.scalar(key).ifPresent(s -> edits.add(new TextEdit(s.offset(), s.end(), value)));
  }

  private void figure(Definition definition, ReportData data) {
    if (data.figures().find(definition.name()).isEmpty()) {
      return;
    }
    YamlNode value = entry(List.of(definition.name().split("\\.", 2))).orElseThrow().value();
    if (value instanceof YamlNode.Scalar scalar) {
      replace(scalar.offset(), scalar.end(), open(scalar.written()));
    } else if (value instanceof YamlNode.Mapping form) {
      longForm(form);
    }
  }

  private static String open(String written) {
    return "{数值: " + Placeholders.NUMBER + ", 上年: " + written.strip() + "}";
  }

  /** The remarks on last year's number are dropped: they do not hold for this year's. */
  private void longForm(YamlNode.Mapping form) {
    String value = form.scalar("数值").orElseThrow().written().strip();
    int end = 0;
    for (YamlNode.Entry member : form.entries()) {
      end = Math.max(end, ((YamlNode.Scalar) member.value()).end());
    }
    int start = form.position().offset();
    boolean flow = text.charAt(start) == '{';
    String gap = flow ? ", " : "\n" + " ".repeat(form.position().column() - 1);
    replace(
        start,
        flow ? text.indexOf('}', end) + 1 : end,
        flow ? open(value) : "数值: " + Placeholders.NUMBER + gap + "上年: " + value);
  }

  /** With the comment behind it, if that has a number: a sentence of a year that has passed. */
  private void replace(int start, int end, String value) {
    edits.add(new TextEdit(start, end, value));
    Matcher comment = STALE_COMMENT.matcher(text).region(end, text.length());
    if (comment.lookingAt()) {
      edits.add(new TextEdit(comment.start(), comment.end(), ""));
    }
  }

  /** Comments out an entry in block style: its line and all that are indented deeper. */
  private void commentOut(YamlNode.Entry entry) {
    List<String> lines = text.lines().toList();
    int indent = entry.keyPosition().column();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int own = line.length() - line.stripLeading().length();
      boolean first =
          i == entry.keyPosition().line() - 1 && line.stripLeading().startsWith(entry.key());
      boolean inside = i >= entry.keyPosition().line() && own >= indent && !line.isBlank();
      if (first || inside) {
        edits.add(new TextEdit(start, start, "# "));
      } else if (i >= entry.keyPosition().line() && !line.isBlank()) {
        return;
      }
      start = text.indexOf('\n', start) + 1;
    }
  }

  /**
   * Years are marked where they stand, numbers in texts.
   *
   * @param shape empty for a value whose digits are no numbers of a text
   */
  private void texts(YamlNode node, Optional<Shape> shape) {
    if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().stream()
          .filter(e -> !OF_ONE_YEAR.contains(List.of(e.key())))
          .forEach(e -> texts(e.value(), member(shape, e.key())));
    } else if (node instanceof YamlNode.Sequence sequence) {
      Optional<Shape> item = shape.map(s -> s instanceof Shape.Items items ? items.item() : s);
      sequence.items().forEach(i -> texts(i, item));
    } else if (node instanceof YamlNode.Scalar scalar && scalar.type() == YamlNode.Type.TEXT) {
      text(scalar, shape.filter(Shape.Text.class::isInstance).isPresent());
    }
  }

  private static Optional<Shape> member(Optional<Shape> shape, String key) {
    return shape
        .filter(s -> s instanceof Shape.Group && !WITHOUT_NUMBERS.contains(key))
        .flatMap(s -> Optional.ofNullable(((Shape.Group) s).members().get(key)));
  }

  private void text(YamlNode.Scalar scalar, boolean hasNumbers) {
    String years = new YearReferences(year).marked(scalar.written());
    String marked = hasNumbers ? OldNumbers.marked(OldNumbers.plain(years)) : years;
    boolean plain =
        edits.stream().noneMatch(p -> p.start() <= scalar.offset() && scalar.end() <= p.end());
    if (plain && !marked.equals(scalar.written())) {
      edits.add(new TextEdit(scalar.offset(), scalar.end(), marked));
    }
  }
}
