package io.github.annualreport.render;

import static java.util.Map.entry;

import io.github.annualreport.document.Inline.Target;
import io.github.annualreport.document.ItemLabel;
import io.github.annualreport.document.ItemStyle;
import io.github.annualreport.figure.Approximation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of our own directives: the name of each, and how it is written. */
final class DirectiveForms {

  static final String FIGURE = DirectiveArguments.FIGURE;
  static final String WHOLE = "总数";
  static final String TARGET = "目标";
  static final String PLACE = "到";
  static final String WORD = "词";
  static final String UNIT = "单位";
  static final String DECIMALS = "小数";
  static final String VERB = "动词";
  static final String FORM = "写法";
  static final String SEE = "见";
  static final String LABEL = "式";
  static final String ARRANGEMENT = "排";
  private static final String SECOND = DirectiveArguments.MORE.get(0);
  private static final String MORE_USAGE = "，更多的接着写 数三、数四";

  /** Each directive and how it is written. */
  static final Map<String, DirectiveForm> ALL =
      Map.ofEntries(
          entry("条数", DirectiveForm.of("<@条数/>", Set.of())),
          entry("序号", DirectiveForm.of("<@序号/>", Set.of())),
          entry(
              "列举",
              DirectiveForm.of("<@列举 式=\"第一\" 排=\"分段\"/>", Set.of())
                  .withWords(
                      Map.of(
                          LABEL, new DirectiveForm.Word(false, ItemLabel.samples()),
                          ARRANGEMENT, new DirectiveForm.Word(false, ItemStyle.ARRANGEMENTS)))),
          entry(
              SEE,
              DirectiveForm.of("<@见 表=\"表题\"/>，或者 图=、附件=", Set.of())
                  .withWords(
                      Map.of(
                          Target.TABLE.word(), DirectiveForm.Word.TITLE,
                          Target.FIGURE.word(), DirectiveForm.Word.TITLE,
                          Target.ATTACHMENT.word(), DirectiveForm.Word.TITLE))),
          entry(
              "同比",
              DirectiveForm.of("<@同比 数=类.指标/>，翻番的用 写法=\"倍数\"", Set.of(FIGURE))
                  .withWords(optional(FORM, List.of("倍数")))),
          entry("对比", DirectiveForm.of("<@对比 数=类.指标 目标=类.指标/>", Set.of(FIGURE, TARGET))),
          entry(
              "事项",
              DirectiveForm.of("<@事项 数=类.指标>……</@事项>", Set.of(FIGURE)).tellingZero().withBody()),
          entry(
              "分别",
              DirectiveForm.ofSeveral(
                  "<@分别 数=类.指标 数二=类.指标/>" + MORE_USAGE, Set.of(FIGURE, SECOND))),
          entry(
              "分别为",
              DirectiveForm.ofSeveral(
                  "<@分别为 数=类.指标 数二=类.指标/>" + MORE_USAGE, Set.of(FIGURE, SECOND))),
          entry(
              "其中",
              DirectiveForm.ofSeveral(
                      "<@其中 总数=类.指标 数=类.指标 数二=类.指标/>" + MORE_USAGE, Set.of(WHOLE, FIGURE))
                  .withWords(optional(FORM, List.of("括号", "含", "逗号")))),
          entry(
              "各项",
              DirectiveForm.ofSeveral(
                      "<@各项 动词=\"办理\" 数=类.指标 数二=类.指标/>" + MORE_USAGE, Set.of(FIGURE, SECOND))
                  .withWords(Map.of(VERB, new DirectiveForm.Word(true, List.of())))
                  .tellingZero()),
          entry(
              "约数",
              DirectiveForm.of("<@约数 数=类.指标 到=\"百\"/>", Set.of(FIGURE))
                  .withWords(
                      Map.of(
                          PLACE, new DirectiveForm.Word(true, Approximation.places()),
                          WORD, new DirectiveForm.Word(false, Approximation.Word.words())))),
          entry(
              "换算",
              DirectiveForm.of("<@换算 数=类.指标 单位=\"万人次\" 小数=\"1\"/>", Set.of(FIGURE))
                  .withWords(
                      Map.of(
                          UNIT, new DirectiveForm.Word(true, List.of()),
                          DECIMALS,
                              new DirectiveForm.Word(false, List.of("0", "1", "2", "3", "4"))))));

  private DirectiveForms() {}

  private static Map<String, DirectiveForm.Word> optional(String name, List<String> choices) {
    return Map.of(name, new DirectiveForm.Word(false, choices));
  }
}
