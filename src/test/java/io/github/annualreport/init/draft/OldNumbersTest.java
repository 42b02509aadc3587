package io.github.annualreport.init.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          将38项任务分解到7个股室。          | 将【待改：38项】任务分解到【待改：7个】股室。
          应检178家，年检率${年检.率}。      | 应检【待改：178家】，年检率${年检.率}。
          以下<@条数 起=1/>个方面            | 以下<@条数 起=1/>个方面
          【待改：12户】                     | 【待改：12户】
          1. 甲                              | 1. 甲
          2021—2030年、2029至2030年         | 2021—2030年、【待改：2029】至2030年
          ![照片1](a1.png)                   | ![照片【待改：1】](a1.png)
          119消防宣传119次                   | 119消防宣传【待改：119次】
          国务院令第752号第3条               | 国务院令第752号第3条
          1月1日至12月31日                   | 1月1日至12月31日
          12345热线办件12345件               | 12345热线办件【待改：12345件】
          接听“12345”平台来电                | 接听“12345”平台来电
          变化为-110，比例为12345。          | 变化为-【待改：110】，比例为【待改：12345】。
          接110警情8起                       | 接110警情【待改：8起】
          立案二十三件，罚款十万元           | 立案【待改：二十三件】，罚款【待改：十万元】
          公职律师两名、手册十余种           | 公职律师【待改：两名】、手册【待改：十余种】
          下降三成，占百分之九十五           | 下降【待改：三成】，占【待改：百分之九十五】
          三个方面、一件事、百家争鸣、两成立 | 三个方面、一件事、百家争鸣、两成立
          （1）甲；（2）乙12件               | （1）甲；（2）乙【待改：12件】
          """)
  void marksAllButNames(String text, String marked) {
    assertThat(OldNumbers.marked(text)).isEqualTo(marked);
  }

  @Test
  void marksTheCellsOfATable() {
    assertThat(OldNumbers.marked("| 户数 | 12 |")).isEqualTo("| 户数 | 【待改：12】 |");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ２０３０年 5 月       | 2030年5月
          ３，４８２户、２．５  | 3482户、2.5
          a 5 b                 | a 5 b
          许可2 345件、1 234 567.5元 | 许可2345件、1234567.5元
          拨打400 820 8820。     | 拨打400 820 8820。
          """)
  void writesDigitsPlainly(String text, String plain) {
    assertThat(OldNumbers.plain(text)).isEqualTo(plain);
  }
}
