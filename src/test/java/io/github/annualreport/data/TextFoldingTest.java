package io.github.annualreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.figure.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {

  private static final Sheet SHEET =
      Sheet.of(
          """
            文: {type: string}
            列: {type: array, items: {type: string}}
            检查:
              type: object
              additionalProperties: false
              properties:
                次数: {title: 次数, description: 次数, x-指标: {单位: 次, 类别: 计数}}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          文: 共${检查.次树}           | text/unknown-name 1:5  | 没有“检查.次树”这一项数据
          文: '共${检查.次树}'         | text/unknown-name 1:6  | 没有“检查.次树”这一项数据
          文: "共${检查.次树}"         | text/unknown-name 1:6  | 没有“检查.次树”这一项数据
          列: [甲, '共${监察.次数}']   | text/unknown-name 1:10 | 没有“监察”这一项数据
          文: ${检查.次数.同北}        | text/unknown-name 1:4  | 没有“检查.次数.同北”这一项数据
          文: ${检查.次数              | text/look-up 1:4       | “${”没有用“}”收尾
          文: ${检查.次数 + 1}         | text/look-up 1:4       | 文字里只能引用数据，不能计算：${检查.次数 + 1}
          文: ${}                      | text/look-up 1:4       | 文字里只能引用数据，不能计算：${}
          文: ${检查}                  | text/look-up 1:4       | “检查”是一组数据，不能写进文字
          文: ${列}                    | text/look-up 1:4       | “列”是一组数据，不能写进文字
          文: ${检查.次数.为零}        | text/look-up 1:4       | “检查.次数.为零”是用来判断的，不能写进文字
          文: "\\u0024{检查.次树}"     | text/unknown-name 1:4  | 没有“检查.次树”这一项数据
          文: 共${检查.次数}次         | text/twice 1:5         | ${检查.次数} 自带单位，去掉后面的“次”，或写 .数值
          文: 共${检查.次数}余次       | text/twice 1:5         | ${检查.次数} 自带单位，去掉后面的“余次”，或写 .数值
          文: 共**${检查.次数}**件     | text/twice 1:7         | ${检查.次数} 自带单位，去掉后面的“件”
          文: 共${检查.次数.数值}件    | text/unit 1:5          | ${检查.次数.数值} 的单位是次，后面写的是件；改成次，或去掉 .数值
          文: 同比${检查.次数.同比}    | text/twice 1:6         | ${检查.次数.同比} 自带“同比”“比上年”，去掉前面的“同比”
          文: 在＄{检查.次数}          | text/mistyped 1:5      | “＄{检查.次数}”会照原样印出来，应写成 ${检查.次数}，符号用半角
          文: 在{检查.次数}            | text/mistyped 1:5      | “{检查.次数}”会照原样印出来，应写成 ${检查.次数}，符号用半角
          列: [甲, '在$｛检查.次数｝'] | text/mistyped 1:10     | “$｛检查.次数｝”会照原样印出来，应写成 ${检查.次数}，符号用半角
          文: 以下<@条数/>项           | text/look-up 1:6       | 数据的文字里不能写 <@条数/>，写进正文文件
          文: 以下＜@条数/＞项         | text/mistyped 1:6      | “＜@条数/＞”会照原样印出来，应写成 <@条数/>，符号用半角
          """)
  void tellsAWrongLookUpAtItsPlace(String data, String finding, String message) {
    List<Diagnostic> problems = SHEET.problems(data + "\n");
    assertThat(problems.stream().map(Sheet::brief)).containsExactly(finding);
    assertThat(problems.get(0).message()).isEqualTo(message);
  }

  @Test
  void suggestsTheNameThatWasMeant() {
    assertThat(SHEET.problems("文: 共${检查.次树}\n").get(0).label()).isEqualTo("是不是“次数”？");
    assertThat(SHEET.problems("文: 共${检查.次数.同北}\n").get(0).label()).isEqualTo("是不是“同比”？");
  }

  @Test
  void findsEachOfSeveralLookUpsInABlock() {
    String data =
        """
        文: |
          一${检查.次数}，
          二${检查.次树}、${检查.数}
        """;
    assertThat(SHEET.findings(data))
        .containsExactly("text/unknown-name 3:4", "text/unknown-name 3:13");
  }

  @Test
  void findsALookUpOnTheSecondLineOfAPlainText() {
    assertThat(SHEET.findings("文: 推行\n  扫码${检查.次树}\n")).containsExactly("text/unknown-name 2:5");
  }

  @ParameterizedTest
  @CsvSource({
    "'文: 推行\n  扫码入企\n', 推行扫码入企",
    "'文: \"推行\n  扫码入企\"\n', 推行扫码入企",
    "'文: >-\n  推行\n  扫码入企\n', 推行扫码入企",
    "'文: |\n  推行\n  扫码入企\n', 推行扫码入企",
    "'文: 办理\n  11起\n', 办理11起",
    "'文: use the\n  new form\n', use the new form",
    "'文: |\n  use the\n  new form\n', use the new form",
    "'文: 张三 李四\n', 张三 李四",
  })
  void takesLineBreaksOutOfChineseText(String data, String text) {
    assertThat(text(data)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'文: 甲\n\n  乙\n'",
    "'文: \"甲\n\n  乙\"\n'",
    "'文: >-\n  甲\n\n  乙\n'",
    "'文: |\n  甲\n\n  乙\n'",
  })
  void refusesASecondParagraph(String data) {
    assertThat(SHEET.problems(data))
        .extracting(Diagnostic::code)
        .containsExactly("text/paragraphs");
  }

  @Test
  void keepsWhatStandsAroundALookUp() {
    var text = (Value.Text) SHEET.read("文: 共${ 检查.次数 }，好\n").values().members().get("文");
    assertThat(text.parts()).hasSize(3);
    assertThat(text.written()).isEqualTo("共${检查.次数}，好");
  }

  private static String text(String data) {
    return SHEET.read(data).text("文");
  }
}
