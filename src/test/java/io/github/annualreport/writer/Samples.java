package io.github.annualreport.writer;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Attachment;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Block.Alignment;
import io.github.annualreport.document.Caption;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Image;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Layout;
import io.github.annualreport.document.Signature;
import io.github.annualreport.document.Title;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Direction;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Kind;
import io.github.annualreport.figure.Measurement;
import io.github.annualreport.figure.Phrasing;
import io.github.annualreport.figure.Precision;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.figure.Term;
import io.github.annualreport.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

  /** Every element, a table with a head of two rows, a picture and two attachments. */
  public static Document formal() {
    Elements plain = elements();
    var elements =
        new Elements(
            Optional.of(
                new Elements.Head("某市某区生态环境局文件", "某生环〔2032〕5号", List.of("王某某", "李某某", "张某"))),
            plain.title(),
            "送审稿",
            plain.addressees(),
            new Signature(
                List.of("某市某区生态环境局", "某市某区水务局"), plain.signature().date(), /* sealed= */ false),
            "此件公开发布",
            Optional.of(
                new Elements.Imprint(
                    List.of("市生态环境局", "区人大常委会办公室"), "某局办公室", plain.signature().date())));
    var attachments =
        List.of(
            new Attachment("主要指标一览表", List.of(grouped(), picture(), chart())),
            new Attachment("另册", List.of()));
    return new Document(elements, report().blocks(), attachments, Layout.STANDARD);
  }

  /** Three organs with their seals side by side. */
  public static Document sealed() {
    Elements plain = elements();
    var signature =
        new Signature(
            List.of("某区司法局", "某区公安局", "某区民政局"), plain.signature().date(), /* sealed= */ true);
    var elements =
        new Elements(
            Optional.empty(),
            plain.title(),
            "",
            plain.addressees(),
            signature,
            "",
            Optional.empty());
    return new Document(elements, report().blocks());
  }

  public static Block.Table grouped() {
    return new Block.Table(
        Optional.of(new Caption("表1", text("执法情况"))),
        "件",
        List.of(Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT),
        List.of(new Block.Group(List.of(), 1), new Block.Group(text("2031年"), 2)),
        List.of(text("指标"), text("上半年"), text("下半年")),
        List.of(List.of(text("案件数"), text("2"), text("4"))));
  }

  /** Two figures of three years, one of them without a value. */
  public static Block.Chart chart() {
    return new Block.Chart(
        new Block.Table(
            Optional.of(new Caption("图2", text("案件数"))),
            "件",
            List.of(Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT),
            List.of(),
            List.of(text("年度"), text("行政处罚"), text("行政复议")),
            List.of(
                List.of(text("2029年"), text("11"), text("—")),
                List.of(text("2030年"), text("9"), text("2件")),
                List.of(text("2031年"), text("6"), text("0")))));
  }

  /** One black pixel. */
  public static Block.Picture picture() {
    byte[] png =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");
    var image = new Image("图.png", Image.Format.PNG, png, new Image.Size(1, 1));
    return new Block.Picture(
        List.of(new Block.Frame(image, "一个黑点", OptionalInt.empty())),
        Optional.of(new Caption("图1", text("黑点"))));
  }

  /** The same picture twice, side by side. */
  public static Block.Picture pictures() {
    Block.Frame frame = picture().frames().get(0);
    return new Block.Picture(List.of(frame, frame), picture().caption());
  }

  /** Figures given and computed, last year's and a change, in text, in bold and in a table. */
  public static Document figures() {
    var yaml = new SourceFile("/某处/2031.yaml", "");
    var cases = definition("行政处罚.案件数", "起", Kind.COUNT);
    var fines = definition("行政处罚.罚款金额", "万元", Kind.MONEY);
    Figure number = given(cases, "6", new SourcePosition(yaml, 16, 8, 1), Optional.of(last(cases)));
    Figure amount = given(fines, "8.25", new SourcePosition(yaml, 17, 8, 6), Optional.empty());
    var formula = new SourcePosition(new SourceFile("ecology-bureau/rules.yaml", ""), 2, 20, 5);
    var average =
        new Figure(
            definition("行政处罚.案均罚款", "万元", Kind.MONEY),
            new BigDecimal("1.375"),
            Optional.empty(),
            new Origin.Derived(formula, "行政处罚.罚款金额 / 行政处罚.案件数", List.of(amount, number)),
            Remarks.NONE);
    return document(
        new Block.Heading(1, "一、", List.of(new Inline.Text("查处"), printed(number))),
        Block.Paragraph.of(
            List.of(
                new Inline.Text("查处案件"),
                printed(number),
                new Inline.Text("，"),
                new Inline.Figure(
                    number, Inline.Aspect.CHANGE, number.change().orElseThrow().clause()),
                new Inline.Text("，"),
                new Inline.Strong(List.of(new Inline.Text("案均罚款"), printed(average))),
                new Inline.Text("。"))),
        new Block.Table(
            List.of(Alignment.LEFT, Alignment.RIGHT),
            List.of(text("指标"), text("2030年")),
            List.of(
                List.of(
                    text("案件数"),
                    List.of(
                        new Inline.Figure(
                            number.before().orElseThrow(), Inline.Aspect.LAST, "9"))))));
  }

  private static Inline printed(Figure figure) {
    return new Inline.Figure(figure, Inline.Aspect.VALUE, figure.text());
  }

  private static Figure given(
      Definition definition, String value, SourcePosition position, Optional<Figure.Last> last) {
    return new Figure(
        definition,
        new BigDecimal(value),
        last,
        new Origin.Given(position, value + definition.unit().symbol()),
        Remarks.NONE);
  }

  private static Figure.Last last(Definition definition) {
    var position = new SourcePosition(new SourceFile("/某处/2030.yaml", ""), 15, 8, 1);
    return new Figure.Last(
        BigDecimal.valueOf(9), new Origin.Given(position, "9" + definition.unit().symbol()));
  }

  public static Definition definition(String name, String unit, Kind kind) {
    return new Definition(
        new Term(name, "某区" + name.substring(name.indexOf('.') + 1), "本年度作出决定的，\n按件计。"),
        new Measurement(
            kind, Unit.of(unit), false, Precision.STANDARD.withDecimals(OptionalInt.of(2))),
        Optional.empty(),
        Phrasing.of("案件", "未发生", Direction.NEUTRAL, kind));
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
    elements.head().ifPresent(h -> head(h, texts));
    texts.add(elements.title().text());
    texts.add(elements.mark().isEmpty() ? "" : "（" + elements.mark() + "）");
    if (!elements.addressees().isEmpty()) {
      texts.add(String.join("、", elements.addressees()) + "：");
    }
    document.blocks().forEach(b -> texts.addAll(b.accept(new Reader())));
    List<Attachment> attachments = document.attachments();
    for (int i = 0; i < attachments.size(); i++) {
      texts.add((i == 0 ? "附件：" : "") + (i + 1) + "." + attachments.get(i).name());
    }
    texts.addAll(elements.signature().organs());
    elements
        .signature()
        .date()
        .ifPresent(
            d -> texts.add(d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日"));
    texts.add(elements.note().isEmpty() ? "" : "（" + elements.note() + "）");
    for (int i = 0; i < attachments.size(); i++) {
      if (!attachments.get(i).blocks().isEmpty()) {
        texts.addAll(List.of("附件" + (i + 1), attachments.get(i).name()));
        attachments.get(i).blocks().forEach(b -> texts.addAll(b.accept(new Reader())));
      }
    }
    elements.imprint().ifPresent(i -> imprint(i, texts));
    texts.removeIf(String::isEmpty);
    return texts;
  }

  private static void head(Elements.Head head, List<String> texts) {
    List<String> signers = head.signers();
    texts.add(head.organ());
    texts.add("签发人：" + String.join("", signers.subList(0, 2)));
    texts.add(head.number() + signers.get(2));
  }

  private static void imprint(Elements.Imprint imprint, List<String> texts) {
    texts.add("抄送：" + String.join("、", imprint.copies()) + "。");
    LocalDate d = imprint.printed().orElseThrow();
    texts.add(
        imprint.printer()
            + (d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日印发"));
  }

  private static final class Reader implements Block.Visitor<List<String>> {

    @Override
    public List<String> heading(Block.Heading heading) {
      return List.of(heading.number() + Inline.text(heading.content()));
    }

    @Override
    public List<String> paragraph(Block.Paragraph paragraph) {
      String heading =
          paragraph.heading().map(h -> heading(h).get(0)).map(Reader::closed).orElse("");
      return List.of(heading + Inline.text(paragraph.content()));
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
      var texts = new ArrayList<String>();
      table.caption().ifPresent(c -> texts.add(c.number() + Inline.text(c.content())));
      texts.add(table.unit().isEmpty() ? "" : "单位：" + table.unit());
      var under = new ArrayList<>(table.head());
      for (int i = 0; i < table.groups().size(); i++) {
        List<Inline> group = table.groups().get(i).content();
        texts.add(Inline.text(group.isEmpty() ? under.set(i, List.of()) : group));
      }
      Stream.concat(Stream.<List<List<Inline>>>of(under), table.rows().stream())
          .flatMap(List::stream)
          .forEach(cell -> texts.add(Inline.text(cell)));
      return texts;
    }

    @Override
    public List<String> chart(Block.Chart chart) {
      Caption caption = chart.caption();
      String unit = chart.table().unit();
      return List.of(
          unit.isEmpty() ? "" : "单位：" + unit, caption.number() + Inline.text(caption.content()));
    }

    @Override
    public List<String> picture(Block.Picture picture) {
      return picture.caption().stream().map(c -> c.number() + Inline.text(c.content())).toList();
    }
  }
}
