package io.github.annualreport.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import io.github.annualreport.markdown.MarkdownParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the data say comes back from the Markdown as the same text. */
class EscapingTest {

  private static final Shape.Group SHAPE = new Shape.Group(Map.of("文", new Shape.Text()));
  private static final String[] ALPHABET =
      "! \" # $ % & ' ( ) * + , - . / : ; < = > ? @ [ \\ ] ^ _ ` { | } ~ a 1 2 B 甲 。 “ ： 　 é 𠮷 😀 http:// &amp; -- == ~~ ** 1."
          .split(" ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${文}",
        "甲${文}乙",
        "乙。\n${文}",
        "${文}\n乙",
        "## ${文}",
        "## 甲${文}",
        "1. ${文}",
        "1. 甲\n   ${文}",
        "（**${文}**）",
        "|甲|乙|\n|-|-|\n|${文}|乙|",
        "<#assign 值 = \"甲${文}\">${值}。",
      })
  void textComesBackWhole(String template) {
    var random = new Random(2031);
    for (int i = 0; i < 300; i++) {
      String text = text(random);

      assertThat(rendered(template, text)).as("%s with <%s>", template, text).contains(text);
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    int length = 1 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      boolean blank = random.nextInt(6) == 0;
      text.append(
          blank ? " \t".charAt(random.nextInt(2)) + "" : ALPHABET[random.nextInt(ALPHABET.length)]);
    }
    return text.toString();
  }

  private static String rendered(String template, String text) {
    var problems = new Diagnostics();
    var renderer =
        new TemplateRenderer(new SourceFile("模板", template), name -> Optional.empty(), SHAPE);
    renderer.check(problems);
    Rendered rendered =
        renderer.render(
            new RenderInput(
                new Value.Group(Map.of("文", Value.Text.of(text))), Figures.of(List.of())),
            problems);
    List<Block> blocks = new MarkdownParser().parse(rendered, new Diagnostics());
    return blocks.stream().map(EscapingTest::read).collect(Collectors.joining("\n"));
  }

  private static String read(Block block) {
    return block.accept(
        new Block.Visitor<>() {
          @Override
          public String heading(Block.Heading heading) {
            return Inline.text(heading.content());
          }

          @Override
          public String paragraph(Block.Paragraph paragraph) {
            return Inline.text(paragraph.content());
          }

          @Override
          public String items(Block.Items items) {
            return items.items().stream().map(Inline::text).collect(Collectors.joining("\n"));
          }

          @Override
          public String table(Block.Table table) {
            return table.rows().stream()
                .flatMap(List::stream)
                .map(Inline::text)
                .collect(Collectors.joining("\n"));
          }

          @Override
          public String picture(Block.Picture picture) {
            return picture.alternative();
          }

          @Override
          public String chart(Block.Chart chart) {
            return table(chart.table());
          }
        });
  }
}
