package io.github.annualreport.init;

import io.github.annualreport.figure.Definition;
import io.github.annualreport.init.draft.CatalogueEntry;
import io.github.annualreport.init.draft.ImportedReport;
import io.github.annualreport.init.draft.NumberMention;
import io.github.annualreport.init.draft.ProposedFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the figures of a new data file: those that last year's text declares, then all that it
 * has, to be filled in, with last year's value and sentence.
 */
record FiguresForm(List<CatalogueEntry> catalogue, ImportedReport old) {

  private static final int LONGEST_REMARK = 80;

  List<String> lines() {
    var lines = new ArrayList<String>();
    declarations(lines);
    figures(lines);
    return lines;
  }

  /** The measure words of the text, where they are as good as the template's, and new figures. */
  private void declarations(List<String> lines) {
    var own = new ArrayList<String>();
    for (CatalogueEntry known : catalogue) {
      Definition definition = known.definition();
      Optional.ofNullable(old.figures().get(definition.name()))
          .map(NumberMention::unit)
          .filter(u -> !u.equals(definition.unit().symbol()) && known.isCustom(u))
          .ifPresent(u -> own.add("  " + definition.name() + ": {单位: " + u + "}"));
    }
    for (ProposedFigure figure : old.proposed().values()) {
      String hint =
          figure.formula().map(f -> " # 由去年的数推出，核对一遍：" + remark(figure.mention())).orElse("");
      own.add("  " + figure.name() + ": " + figure.declaration() + hint);
    }
    if (!own.isEmpty()) {
      lines.add("指标定义: # 量词照去年的写法；目录里没有的，名称取自去年的句子");
      lines.addAll(own);
    }
  }

  private void figures(List<String> lines) {
    var groups = new LinkedHashMap<String, List<String>>();
    for (CatalogueEntry known : catalogue) {
      Definition definition = known.definition();
      NumberMention mention = old.figures().get(definition.name());
      if (mention != null) {
        figure(groups, definition.name(), value(definition, mention), mention);
      } else if (isFollowed(definition)) {
        add(groups, definition.name(), "未填 # 去年没有写；有随它的数，要一并填");
      }
    }
    for (ProposedFigure own : old.proposed().values()) {
      if (own.formula().isEmpty()) {
        figure(groups, own.name(), own.mention().text(), own.mention());
      }
    }
    lines.add("");
    lines.add("# 以下是去年正文里的数，已作为上年数；填上今年的数，替换 未填。");
    groups.forEach(
        (group, figures) -> {
          lines.add(group + ":");
          lines.addAll(figures);
        });
  }

  /** Whether a figure that was found says nothing without this one, as a fine without a case. */
  private boolean isFollowed(Definition definition) {
    return catalogue.stream()
        .map(CatalogueEntry::definition)
        .filter(d -> old.figures().containsKey(d.name()))
        .anyMatch(d -> d.follows().equals(Optional.of(definition.name())));
  }

  private static void figure(
      Map<String, List<String>> groups, String name, String value, NumberMention mention) {
    String doubt = mention.isDoubtful() ? "拿不准是不是这一项：" : "";
    add(groups, name, "{数值: 未填, 上年: %s} # %s%s".formatted(value, doubt, remark(mention)));
  }

  private static void add(Map<String, List<String>> groups, String name, String value) {
    String[] path = name.split("\\.", 2);
    groups.computeIfAbsent(path[0], g -> new ArrayList<>()).add("  " + path[1] + ": " + value);
  }

  /** With its unit where it can be converted; a vague measure word says nothing. */
  private static String value(Definition definition, NumberMention mention) {
    String unit = mention.unit();
    boolean converts = unit.endsWith("元") || unit.equals(definition.unit().symbol());
    return converts ? mention.text() : mention.number();
  }

  private static String remark(NumberMention mention) {
    String sentence = mention.passage().sentence();
    int at = Math.max(0, sentence.indexOf(mention.passage().written()));
    int from = Math.max(0, Math.min(at - LONGEST_REMARK / 2, sentence.length() - LONGEST_REMARK));
    int to = Math.min(sentence.length(), from + LONGEST_REMARK);
    return (from > 0 ? "…" : "")
        + sentence.substring(from, to)
        + (to < sentence.length() ? "…" : "");
  }
}
