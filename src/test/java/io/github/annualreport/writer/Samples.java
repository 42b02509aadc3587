package io.github.annualreport.writer;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Block.Alignment;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Inlines;
import io.github.annualreport.document.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Arranged documents for the tests of writers. */
public final class Samples {

  private static final List<String> NASTY =
      List.of(
          "1.",
          "2) ",
          "（1）",
          "# ",
          "- ",
          "+ ",
          "> ",
          "* ",
          "---",
          "***",
          "```",
          "~~~",
          "===",
          "    ",
          "\t",
          " ",
          "|",
          "\\",
          "\\|",
          "`",
          "*",
          "**",
          "_",
          "__",
          "[甲](乙)",
          "[",
          "]",
          "![",
          "]: x",
          "<b>",
          "<",
          "<!--",
          "-->",
          "<http://example.org>",
          "&",
          "&lt;",
          "&#32;",
          "&nbsp;",
          "~~",
          "!",
          "#",
          " #",
          "“",
          "”",
          "《",
          "》",
          "。",
          "……",
          "—",
          "·",
          "　",
          "㎡",
          "𠮷",
          "é",
          "e\u0301",
          "甲",
          "乙丙",
          "11起",
          "15.7万元",
          "a",
          "A_b",
          "]]>",
          "\"",
          "'",
          "{}",
          "$x$",
          "www.example.org",
          "\u2028",
          "\u00A0");

  private Samples() {}

  public static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }

  /** Elements with all there can be. */
  public static Elements elements() {
    return new Elements(
        new Title(List.of("某市某区生态环境局", "关于", "2031年", "法治政府建设", "情况的报告")),
        List.of("区委", "区政府"),
        "某市某区生态环境局",
        Optional.of(LocalDate.of(2032, 1, 20)));
  }

  public static Document document(Block... blocks) {
    return new Document(elements(), List.of(blocks));
  }

  /** Each kind of block and inline once. */
  public static Document report() {
    var runIn = new Block.Heading(3, "1.", text("压实责任"));
    return document(
        Block.Paragraph.of(text("现将有关情况报告如下：")),
        new Block.Heading(1, "一、", text("主要举措")),
        new Block.Heading(2, "（一）", text("规范执法")),
        new Block.Paragraph(Optional.of(runIn), text("查处案件6起。")),
        Block.Paragraph.of(
            List.of(
                new Inline.Text("还有"),
                new Inline.Strong(text("“两个”不足")),
                new Inline.Text("：一是…；二是…。"))),
        new Block.Table(
            List.of(Alignment.LEFT, Alignment.RIGHT),
            List.of(text("指标"), text("2031年")),
            List.of(List.of(text("案件数"), text("6")), List.of(text("罚款|万元"), text("8.25")))),
        Block.Paragraph.of(text("特此报告。")));
  }

  /** Text that every syntax there is would like to interpret. */
  public static Document random(Random random) {
    var blocks = new ArrayList<Block>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      blocks.add(block(random));
    }
    var elements =
        new Elements(
            new Title(List.of(nasty(random), nasty(random))),
            List.of(nasty(random), nasty(random)),
            nasty(random),
            Optional.of(LocalDate.of(2032, 1, 1 + random.nextInt(28))));
    return new Document(elements, blocks);
  }

  private static Block block(Random random) {
    var heading = new Block.Heading(1 + random.nextInt(4), "3.", content(random));
    return switch (random.nextInt(4)) {
      case 0 -> heading;
      case 1 -> new Block.Paragraph(Optional.of(heading), content(random));
      case 2 -> Block.Paragraph.of(content(random));
      default -> table(random);
    };
  }

  private static Block table(Random random) {
    var alignments = Alignment.values();
    int columns = 1 + random.nextInt(4);
    return new Block.Table(
        IntStream.range(0, columns).mapToObj(i -> alignments[i % 3]).toList(),
        row(columns, random),
        Stream.generate(() -> row(columns, random)).limit(random.nextInt(3)).toList());
  }

  private static List<List<Inline>> row(int columns, Random random) {
    return Stream.generate(() -> content(random)).limit(columns).toList();
  }

  private static List<Inline> content(Random random) {
    var content = new ArrayList<Inline>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      content.add(
          random.nextInt(3) == 0
              ? new Inline.Strong(text(nasty(random)))
              : new Inline.Text(nasty(random)));
    }
    return content;
  }

  private static String nasty(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(NASTY.get(random.nextInt(NASTY.size())));
    }
    return text.toString();
  }

  /** What a reader reads, paragraph by paragraph and cell by cell. */
  public static List<String> read(Document document) {
    var texts = new ArrayList<String>();
    Elements elements = document.elements();
    texts.add(elements.title().text());
    if (!elements.addressees().isEmpty()) {
      texts.add(String.join("、", elements.addressees()) + "：");
    }
    document.blocks().forEach(b -> texts.addAll(b.accept(new Reader())));
    texts.add(elements.signature());
    elements
        .date()
        .ifPresent(
            d -> texts.add(d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日"));
    texts.removeIf(String::isEmpty);
    return texts;
  }

  private static final class Reader implements Block.Visitor<List<String>> {

    @Override
    public List<String> heading(Block.Heading heading) {
      return List.of(heading.number() + Inlines.text(heading.content()));
    }

    @Override
    public List<String> paragraph(Block.Paragraph paragraph) {
      String heading =
          paragraph.heading().map(h -> heading(h).get(0)).map(Reader::closed).orElse("");
      return List.of(heading + Inlines.text(paragraph.content()));
    }

    private static String closed(String heading) {
      return heading.matches("(?s).*[。！？；：…]") ? heading : heading + "。";
    }

    @Override
    public List<String> items(Block.Items items) {
      throw new IllegalArgumentException("the document is not arranged");
    }

    @Override
    public List<String> table(Block.Table table) {
      return Stream.concat(Stream.of(table.head()), table.rows().stream())
          .flatMap(List::stream)
          .map(Inlines::text)
          .toList();
    }
  }
}
