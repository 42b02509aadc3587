package io.github.annualreport.data;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Value;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the texts of a data file. */
public final class AuthoredTexts {

  /** Keys that steer the program or head the document: no texts of the year. */
  private static final Set<String> NO_TEXTS =
      Set.of("模板", "年度", "上年数据", "正文", "说明", "体例", "指标定义", "规则");

  private static final Set<String> NAMES = Set.of("单位", "公文");

  private final Map<String, String> rowKeys;
  private final List<AuthoredText> result = new ArrayList<>();

  private AuthoredTexts(RowKeys rowKeys) {
    this.rowKeys = rowKeys.byList();
  }

  public static List<AuthoredText> in(ReportData data, RowKeys rowKeys) {
    var passages = new AuthoredTexts(rowKeys);
    for (Map.Entry<String, Value> member : data.values().members().entrySet()) {
      if (!NO_TEXTS.contains(member.getKey())) {
        data.source()
            .get(member.getKey())
            .ifPresent(
                node ->
                    passages.collect(
                        member.getKey(), member.getValue(), node, Optional.empty(), false));
      }
    }
    return passages.result;
  }

  /** The paragraphs of a text file. */
  public static List<AuthoredText> in(String name, SourceFile text) {
    var result = new ArrayList<AuthoredText>();
    int line = 1;
    for (String paragraph : text.text().split("\\R", -1)) {
      if (!paragraph.isBlank()) {
        boolean free =
            paragraph.codePoints().noneMatch(c -> c == '$' || c == '<' || c == '#')
                && paragraph.codePoints().anyMatch(Character::isIdeographic);
        int length = paragraph.codePointCount(0, paragraph.length());
        var position = new SourcePosition(text, line, 1, length);
        result.add(new AuthoredText(name, paragraph.strip(), position, free));
      }
      line++;
    }
    return result;
  }

  private void collect(
      String name, Value value, YamlNode node, Optional<AuthoredText.Row> row, boolean inList) {
    if (value instanceof Value.Text text) {
      String written = text.written();
      boolean prose = inList || written.codePoints().anyMatch(c -> "，。；".indexOf(c) >= 0);
      boolean isName = NAMES.contains(name.split("\\.", 2)[0]);
      result.add(new AuthoredText(name, written, node.position(), prose && !isName, row));
    } else if (value instanceof Value.Group group && node instanceof YamlNode.Mapping mapping) {
      group
          .members()
          .forEach(
              (key, member) ->
                  mapping
                      .get(key)
                      .ifPresent(inner -> collect(name + "." + key, member, inner, row, inList)));
    } else if (value instanceof Value.Items items && node instanceof YamlNode.Sequence sequence) {
      for (int i = 0; i < items.items().size(); i++) {
        Value item = items.items().get(i);
        collect(name, item, sequence.items().get(i), row(name, item, i), true);
      }
    }
  }

  private Optional<AuthoredText.Row> row(String list, Value row, int index) {
    String key = rowKeys.getOrDefault(list, "");
    return row instanceof Value.Group group && group.members().get(key) instanceof Value.Text text
        ? Optional.of(new AuthoredText.Row(list, text.written(), index))
        : Optional.empty();
  }
}
