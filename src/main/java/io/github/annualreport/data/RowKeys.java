package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.yaml.YamlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By which member the rows of a list are known: {@code x-键} of the schema.
 *
 * @param byList the member, by the name of the list
 */
public record RowKeys(Map<String, String> byList) {

  public RowKeys {
    byList = Map.copyOf(byList);
  }

  static RowKeys read(SchemaNode root, Diagnostics problems) {
    var result = new LinkedHashMap<String, String>();
    collect("", root, result, problems);
    return new RowKeys(result);
  }

  private static void collect(
      String prefix, SchemaNode node, Map<String, String> result, Diagnostics problems) {
    node.properties()
        .forEach(
            (name, member) -> {
              String path = prefix + name;
              String key = member.text(SchemaNode.ROW_KEY);
              if (!key.isEmpty()) {
                result.put(path, key);
                requireMember(path, key, member, problems);
              }
              collect(path + ".", member, result, problems);
            });
  }

  /** A row without its key could not be told from others. */
  private static void requireMember(
      String path, String key, SchemaNode list, Diagnostics problems) {
    boolean known = list.items().filter(i -> i.words("required").contains(key)).isPresent();
    if (!known) {
      problems.add(
          Diagnostic.error(
                  "template/schema",
                  list.keyword(SchemaNode.ROW_KEY).orElseThrow().position(),
                  "x-键“%s”应是“%s”每一条的必填项".formatted(key, path))
              .withHint("在 items 的 properties 里定义它，并写进 required"));
    }
  }

  /** No two rows of a list may have the same key. */
  void check(YamlNode.Mapping data, Diagnostics problems) {
    byList.forEach((list, key) -> check(list, key, data, problems));
  }

  private static void check(String list, String key, YamlNode.Mapping data, Diagnostics problems) {
    List<YamlNode> rows =
        data.at(List.of(list.split("\\."))).map(YamlNode::items).orElse(List.of());
    var seen = new HashMap<String, YamlNode>();
    for (YamlNode row : rows) {
      row.asMapping()
          .flatMap(m -> m.scalar(key))
          .ifPresent(
              scalar -> {
                YamlNode first = seen.putIfAbsent(scalar.text().strip(), scalar);
                if (first != null) {
                  problems.add(repeated(list, key, scalar).withRelated(first.position(), "前一条"));
                }
              });
    }
  }

  private static Diagnostic repeated(String list, String key, YamlNode.Scalar second) {
    return Diagnostic.error(
            "data/repeated-key",
            second.position(),
            "“%s”里有两条的%s都是“%s”".formatted(list, key, second.text().strip()))
        .withHint("合成一条，或者写出两条的区别");
  }
}
