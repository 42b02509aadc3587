package io.github.annualreport.template;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.document.ItemLabel;
import io.github.annualreport.document.ItemStyle;
import io.github.annualreport.document.Layout;
import io.github.annualreport.document.Numeral;
import io.github.annualreport.document.Scheme;
import io.github.annualreport.figure.Precision;
import io.github.annualreport.yaml.YamlNode;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads template.yaml: names, title pattern, numbering scheme. */
final class TemplateSettings {

  private static final List<String> KEYS =
      List.of("名称", "文种", "题名", "编号", "列举", "取舍", "同比小数", "版式");
  private static final List<String> LEVEL_KEYS = List.of("式", "接排", "连续");
  private static final List<String> LAYOUT_KEYS =
      List.of("小标宋", "仿宋", "楷体", "黑体", "宋体", "数字", "表格");
  private static final List<String> ITEM_KEYS = List.of("式", "排");
  private static final String GRID = "全框";
  private static final String THREE_LINES = "三线";
  private static final String CUT = "截尾";
  private static final List<String> ROUNDINGS = List.of("", "四舍五入", CUT);

  private final YamlNode.Mapping yaml;
  private final Diagnostics problems;

  TemplateSettings(YamlNode.Mapping yaml, Diagnostics problems) {
    this.yaml = yaml;
    this.problems = problems;
    requireKnown(yaml, KEYS);
  }

  String text(String key) {
    return scalar(key).text();
  }

  YamlNode.Scalar scalar(String key) {
    Optional<YamlNode.Scalar> scalar = yaml.scalar(key);
    if (scalar.isEmpty()) {
      problems.error("template/settings", yaml.position(), "模板说明里缺少“" + key + "”");
    }
    return scalar.orElseGet(() -> YamlNode.Scalar.plain(YamlNode.Type.TEXT, "", yaml.position()));
  }

  Scheme scheme() {
    var levels = new ArrayList<Scheme.Level>();
    if (yaml.get("编号").orElse(null) instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> level(item).ifPresent(levels::add));
    } else {
      problems.error("template/settings", yaml.position(), "模板说明里缺少“编号”，各级标题一级一条");
    }
    return new Scheme(levels, items());
  }

  /** 列举: 连排, or {式: 第一, 排: 分段}. */
  private ItemStyle items() {
    Optional<YamlNode.Mapping> form = yaml.mapping("列举");
    if (form.isEmpty()) {
      return new ItemStyle(ItemLabel.IS, joined(text("列举"), scalar("列举")));
    }
    YamlNode.Mapping style = form.get();
    requireKnown(style, ITEM_KEYS);
    String written = word(style, "式");
    Optional<ItemLabel> label = ItemLabel.of(written).filter(l -> l.most() == Integer.MAX_VALUE);
    if (label.isEmpty() && !written.isEmpty()) {
      String samples =
          Arrays.stream(ItemLabel.values())
              .filter(l -> l.most() == Integer.MAX_VALUE)
              .map(ItemLabel::sample)
              .collect(Collectors.joining("、"));
      problems.error("template/settings", style.position(), "列举的式应为 " + samples + " 之一");
    }
    String arrangement = word(style, "排");
    return new ItemStyle(
        label.orElse(ItemLabel.IS), arrangement.isEmpty() || joined(arrangement, style));
  }

  private boolean joined(String arrangement, YamlNode at) {
    if (!ItemStyle.ARRANGEMENTS.contains(arrangement)) {
      problems.error(
          "template/settings", at.position(), "列举应写 " + String.join(" 或 ", ItemStyle.ARRANGEMENTS));
    }
    return arrangement.equals(ItemStyle.JOINED);
  }

  /** 取舍, 同比小数: how exactly figures are told. */
  Precision precision() {
    String rounding = word(yaml, "取舍");
    if (!ROUNDINGS.contains(rounding)) {
      problems.error("template/settings", scalar("取舍").position(), "取舍应写 四舍五入 或 截尾");
    }
    String decimals = word(yaml, "同比小数");
    if (!decimals.matches("[0-4]?")) {
      problems.error("template/settings", scalar("同比小数").position(), "同比小数应为 0 到 4 的整数");
    }
    Precision standard = Precision.STANDARD;
    return new Precision(
        standard.decimals(),
        rounding.equals(CUT) ? RoundingMode.DOWN : standard.rounding(),
        decimals.matches("[0-4]") ? Integer.parseInt(decimals) : standard.changeDecimals(),
        standard.exact());
  }

  /** 版式: the fonts by name, and 表格: 全框 or 三线. */
  Layout layout() {
    Optional<YamlNode.Mapping> written = yaml.mapping("版式");
    if (written.isEmpty()) {
      return Layout.STANDARD;
    }
    YamlNode.Mapping layout = written.get();
    requireKnown(layout, LAYOUT_KEYS);
    String lines = word(layout, "表格");
    if (!List.of("", GRID, THREE_LINES).contains(lines)) {
      problems.error("template/settings", layout.position(), "表格应写 " + GRID + " 或 " + THREE_LINES);
    }
    Layout.Fonts fonts = Layout.Fonts.STANDARD;
    return new Layout(
        new Layout.Fonts(
            font(layout, "小标宋", fonts.title()),
            font(layout, "仿宋", fonts.text()),
            font(layout, "楷体", fonts.second()),
            font(layout, "黑体", fonts.first()),
            font(layout, "宋体", fonts.page()),
            font(layout, "数字", fonts.latin())),
        !lines.equals(THREE_LINES));
  }

  private static String font(YamlNode.Mapping layout, String kind, String standard) {
    String name = word(layout, kind);
    return name.isEmpty() ? standard : name;
  }

  private Optional<Scheme.Level> level(YamlNode item) {
    if (item instanceof YamlNode.Scalar scalar) {
      return numeral(scalar.text(), item).map(n -> new Scheme.Level(n, false, false));
    }
    if (!(item instanceof YamlNode.Mapping mapping)) {
      problems.error("template/settings", item.position(), "一级标题写成 一、 或 {式: 一、}");
      return Optional.empty();
    }
    requireKnown(mapping, LEVEL_KEYS);
    return numeral(word(mapping, "式"), mapping)
        .map(n -> new Scheme.Level(n, yes(mapping, "接排"), yes(mapping, "连续")));
  }

  private Optional<Numeral> numeral(String sample, YamlNode at) {
    Optional<Numeral> numeral = Numeral.of(sample);
    if (numeral.isEmpty()) {
      List<String> samples = Arrays.stream(Numeral.values()).map(Numeral::sample).toList();
      problems.error(
          "template/settings", at.position(), "式应为 " + String.join("、", samples) + " 之一");
    }
    return numeral;
  }

  private boolean yes(YamlNode.Mapping mapping, String key) {
    String word = word(mapping, key);
    if (!List.of("", "true", "false", "是", "否").contains(word)) {
      problems.error("template/settings", mapping.position(), key + "应写 是 或 否");
    }
    return word.equals("true") || word.equals("是");
  }

  private static String word(YamlNode.Mapping mapping, String key) {
    return mapping.text(key).orElse("");
  }

  private void requireKnown(YamlNode.Mapping mapping, List<String> known) {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        var problem =
            Diagnostic.error(
                "template/settings", entry.keyPosition(), "模板说明里没有“" + entry.key() + "”这一项");
        problems.add(problem.suggesting(entry.key(), known));
      }
    }
  }
}
