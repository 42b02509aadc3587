package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide for authors lists every key of 公文 and of the annotations, as the schemas say them. */
class KeyReferenceTest {

  private static final Path GUIDE = Path.of("templates/README.md");
  private static final Path METASCHEMA =
      Path.of("src/main/resources/io/github/annualreport/data/metaschema.yaml");
  private static final Pattern TABLE =
      Pattern.compile("(?m)^(#+ (公文|指标和标注)的各项\n\n(?:[^|\n].*\n\n)?)(?:\\|.*\n)+");

  @Test
  void theGuideListsEveryKey() throws IOException {
    String guide = Files.readString(GUIDE);
    Matcher tables = TABLE.matcher(guide);
    var actual = new StringBuilder();
    int count = 0;
    while (tables.find()) {
      count++;
      List<String> rows = tables.group(2).equals("公文") ? elements() : annotations();
      String table = "| 项目 | 含义 |\n|---|---|\n" + String.join("", rows);
      tables.appendReplacement(actual, Matcher.quoteReplacement(tables.group(1) + table));
    }
    tables.appendTail(actual);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GUIDE, actual);
    }

    assertThat(count).isEqualTo(2);
    assertThat(actual.toString()).isEqualTo(Files.readString(GUIDE));
  }

  @Test
  void theMetaschemaNamesTheKeysThatAnAnnotationMayHave() throws IOException {
    YamlNode.Mapping keys =
        (YamlNode.Mapping)
            yaml(METASCHEMA)
                .at(List.of("$defs", "schema", "properties", SchemaNode.FIGURE, "properties"))
                .orElseThrow();

    assertThat(keys.entries())
        .extracting(YamlNode.Entry::key)
        .containsExactlyInAnyOrderElementsOf(FigureAnnotation.KEYS);
    assertThat(annotations()).allMatch(row -> !row.contains("|  |"));
  }

  /** Every x-… keyword of a schema, each followed by its own keys. */
  private static List<String> annotations() throws IOException {
    YamlNode.Mapping keywords =
        (YamlNode.Mapping)
            yaml(METASCHEMA).at(List.of("$defs", "schema", "properties")).orElseThrow();
    var rows = new ArrayList<String>();
    for (YamlNode.Entry keyword : keywords.entries()) {
      if (keyword.key().startsWith("x-")) {
        rows.add(row(keyword.key(), keyword.value()));
        members(keyword.key(), keyword.value(), rows);
      }
    }
    return rows;
  }

  private static List<String> elements() throws IOException {
    var rows = new ArrayList<String>();
    members("", yaml(Path.of("templates/lib/gongwen.yaml")), rows);
    return rows;
  }

  private static void members(String prefix, YamlNode node, List<String> rows) {
    if (!(node instanceof YamlNode.Mapping schema)) {
      return;
    }
    schema(schema, "anyOf")
        .ifPresent(branches -> branches.items().forEach(b -> members(prefix, b, rows)));
    for (YamlNode.Entry entry :
        schema.mapping("properties").map(YamlNode.Mapping::entries).orElse(List.of())) {
      String name = prefix.isEmpty() ? entry.key() : prefix + "." + entry.key();
      rows.add(row(name, entry.value()));
      members(name, entry.value(), rows);
      schema(entry.value(), "items").ifPresent(items -> members(name, items, rows));
    }
  }

  private static Optional<YamlNode> schema(YamlNode node, String keyword) {
    return node instanceof YamlNode.Mapping mapping ? mapping.get(keyword) : Optional.empty();
  }

  /** A key with its description, and its title where that says more than the key. */
  private static String row(String name, YamlNode schema) {
    var mapping = (YamlNode.Mapping) schema;
    String title = mapping.text("title").orElse("");
    String description = name.startsWith("x-") ? "" : mapping.text("description").orElse("");
    boolean plain = name.equals(title) || name.endsWith("." + title);
    String words =
        plain ? description : title + (description.isEmpty() ? "" : "：" + description.strip());
    return "| `" + name + "` | " + words.strip() + " |\n";
  }

  private static YamlNode.Mapping yaml(Path file) throws IOException {
    var source = new SourceFile(file.toString(), Files.readString(file));
    return YamlReader.read(source, new Diagnostics());
  }
}
