package io.github.annualreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.document.Scheme.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangerTest {

  private static final Level FIRST = new Level(Numeral.CHINESE, false, false);
  private static final Level SECOND = new Level(Numeral.CHINESE_IN_BRACKETS, false, false);

  @Test
  void numbersEveryLevelAnewUnderItsParent() {
    assertThat(
            arranged(
                scheme(
                    FIRST,
                    SECOND,
                    new Level(Numeral.DIGIT, false, false),
                    new Level(Numeral.DIGIT_IN_BRACKETS, false, false)),
                heading(1, "甲"),
                heading(2, "乙"),
                heading(3, "丙"),
                heading(4, "丁"),
                text("文"),
                heading(4, "戊"),
                text("文"),
                heading(2, "己"),
                heading(3, "庚"),
                text("文"),
                heading(1, "辛"),
                heading(2, "壬"),
                text("文")))
        .containsExactly(
            "一、甲", "（一）乙", "1.丙", "（1）丁", "文", "（2）戊", "文", "（二）己", "1.庚", "文", "二、辛", "（一）壬", "文");
  }

  @Test
  void runsNumbersOnAcrossParentsWhereTheSchemeSaysSo() {
    assertThat(
            arranged(
                scheme(FIRST, SECOND, new Level(Numeral.DIGIT, false, true)),
                heading(1, "甲"),
                heading(2, "乙"),
                heading(3, "丙"),
                text("文"),
                heading(2, "丁"),
                heading(3, "戊"),
                text("文"),
                heading(1, "己"),
                heading(3, "庚"),
                text("文")))
        .containsExactly("一、甲", "（一）乙", "1.丙", "文", "（二）丁", "2.戊", "文", "二、己", "3.庚", "文");
  }

  @Test
  void leavesUnnumberedWhatTheSchemeDoesNotNumber() {
    assertThat(
            arranged(
                scheme(new Level(Numeral.NONE, false, false), SECOND),
                heading(1, "甲"),
                heading(2, "乙"),
                heading(3, "丙"),
                text("文")))
        .containsExactly("甲", "（一）乙", "丙", "文");
  }

  @Test
  void dropsHeadingsUnderWhichNothingStands() {
    assertThat(
            arranged(
                scheme(FIRST, SECOND),
                heading(1, "空"),
                heading(2, "空"),
                heading(3, "空"),
                heading(1, "甲"),
                heading(2, "空"),
                heading(3, "空"),
                heading(2, "乙"),
                text("文"),
                heading(4, "空"),
                heading(1, "空")))
        .containsExactly("一、甲", "（一）乙", "文");
  }

  @Test
  void keepsAHeadingWhoseOnlyTextStandsUnderADeeperOne() {
    assertThat(arranged(scheme(FIRST, SECOND), heading(1, "甲"), heading(4, "丁"), text("文")))
        .containsExactly("一、甲", "丁", "文");
  }

  @Test
  void dropsHeadingsOfALongReportInLittleTime() {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < 100_000; i++) {
      blocks.add(text("文"));
    }

    assertThat(new Arranger(scheme(FIRST)).arrange(blocks)).hasSize(100_000);
  }

  @Test
  void runsAHeadingIntoTheParagraphThatFollows() {
    assertThat(
            arranged(
                scheme(FIRST, new Level(Numeral.DIGIT, true, false)),
                heading(1, "甲"),
                heading(2, "乙"),
                text("文"),
                text("又文"),
                heading(2, "丙"),
                heading(3, "丁"),
                text("文")))
        .containsExactly("一、甲", "1.乙。文", "又文", "2.丙", "丁", "文");
  }

  @Test
  void runsAHeadingIntoTheItemsThatFollow() {
    assertThat(
            arranged(
                scheme(new Level(Numeral.DIGIT, true, false)), heading(1, "甲"), items("乙", "丙")))
        .containsExactly("1.甲。一是乙；二是丙。");
  }

  @Test
  void joinsItemsToTheParagraphBefore() {
    assertThat(arranged(scheme(), text("抓好两件事。"), items("甲；", "乙。"), text("又文")))
        .containsExactly("抓好两件事。一是甲；二是乙。", "又文");
  }

  @Test
  void joinsItemsThatContainSentencesByFullStops() {
    assertThat(arranged(scheme(), text("文："), items("甲。又甲。", "乙；")))
        .containsExactly("文：一是甲。又甲。二是乙。");
  }

  @Test
  void setsItemsApartWhereTheSchemeSaysSo() {
    assertThat(arranged(new Scheme(List.of(), false), text("文："), items("甲；", "乙")))
        .containsExactly("文：", "一是甲。", "二是乙。");
  }

  @Test
  void setsOutItemsUnderItems() {
    Block nested = nested("抓学习", "会前学法；", "专题培训。");

    assertThat(arranged(scheme(FIRST), text("抓好两项工作。"), nested))
        .containsExactly("抓好两项工作。一是抓学习：（1）会前学法；（2）专题培训。二是抓执法。");
    assertThat(arranged(new Scheme(List.of(FIRST), /* itemsJoined= */ false), nested))
        .containsExactly("一是抓学习：（1）会前学法；（2）专题培训。", "二是抓执法。");
  }

  @Test
  void putsNoSecondColonIntoASentence() {
    assertThat(arranged(scheme(FIRST), text("抓好两项工作："), nested("抓学习", "会前学法", "专题培训")))
        .containsExactly("抓好两项工作：一是抓学习。（1）会前学法；（2）专题培训。二是抓执法。");
  }

  @ParameterizedTest
  @CsvSource({"一是, （1）", "第一, （1）", "（一）, 1.", "1., （1）", "（1）, ①"})
  void labelsItemsUnderItemsByTheNextSequence(String above, String below) {
    var choice = new ItemStyle.Choice(ItemLabel.of(above), Optional.of(false));
    var nested = (Block.Items) nested("抓学习", "会前学法", "专题培训");

    assertThat(arranged(scheme(FIRST), new Block.Items(nested.items(), choice)).get(0))
        .contains("：" + below + "会前学法");
  }

  private static Block nested(String item, String... parts) {
    List<List<Inline>> inner =
        List.of(parts).stream().map(p -> List.<Inline>of(new Inline.Text(p))).toList();
    return new Block.Items(
        List.of(
            List.of(new Inline.Text(item), new Inline.Parts(inner)),
            List.of(new Inline.Text("抓执法"))));
  }

  @Test
  void doesNotNumberASingleItem() {
    assertThat(arranged(scheme(), text("文："), items("甲；"))).containsExactly("文：甲。");
  }

  @Test
  void keepsTheMarkOfAnItemThatClosesItself() {
    assertThat(arranged(scheme(), items("甲！", "乙？", "丙……"))).containsExactly("一是甲！二是乙？三是丙……");
  }

  @Test
  void replacesAClosingMarkWithinEmphasis() {
    var emphasised = List.<Inline>of(new Inline.Strong(List.of(new Inline.Text("甲。"))));

    assertThat(arranged(scheme(), new Block.Items(List.of(emphasised)))).containsExactly("甲。");
  }

  @Test
  void startsAParagraphForItemsAfterATable() {
    var table = new Block.Table(List.of(), List.of(), List.of());

    assertThat(new Arranger(scheme()).arrange(List.of(text("文"), table, items("甲")))).hasSize(3);
  }

  @Test
  void countsTheItemsThatFollow() {
    assertThat(arranged(scheme(), counting(), items("甲", "乙"), counting(), items("甲", "乙", "丙")))
        .containsExactly("以下两个方面：一是甲；二是乙。", "以下三个方面：一是甲；二是乙；三是丙。");
  }

  @Test
  void countsWithinEmphasis() {
    var emphasised =
        Block.Paragraph.of(List.of(new Inline.Strong(List.of(new Inline.Count(), comma()))));

    assertThat(arranged(scheme(), emphasised, items("甲", "乙"))).containsExactly("两，一是甲；二是乙。");
  }

  private static Scheme scheme(Level... levels) {
    return new Scheme(List.of(levels), true);
  }

  private static Block heading(int level, String text) {
    return new Block.Heading(level, "", List.of(new Inline.Text(text)));
  }

  private static Block text(String text) {
    return Block.Paragraph.of(List.of(new Inline.Text(text)));
  }

  private static Block counting() {
    return Block.Paragraph.of(
        List.of(new Inline.Text("以下"), new Inline.Count(), new Inline.Text("个方面：")));
  }

  private static Inline comma() {
    return new Inline.Text("，");
  }

  private static Block items(String... items) {
    return new Block.Items(
        List.of(items).stream().map(i -> List.<Inline>of(new Inline.Text(i))).toList());
  }

  private static List<String> arranged(Scheme scheme, Block... blocks) {
    return new Arranger(scheme).arrange(List.of(blocks)).stream().map(ArrangerTest::read).toList();
  }

  private static String read(Block block) {
    if (block instanceof Block.Heading heading) {
      return Inline.text(Wording.heading(heading));
    }
    return Optional.of(block)
        .filter(Block.Paragraph.class::isInstance)
        .map(b -> Inline.text(Wording.paragraph((Block.Paragraph) b)))
        .orElseThrow();
  }
}
