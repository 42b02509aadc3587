package io.github.annualreport.writer.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.Attachment;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Wording;
import io.github.annualreport.writer.Seal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an arranged document as Markdown, every number literal. */
public final class MarkdownWriter {

  /** The file, in UTF-8; the same bytes for the same document. */
  public byte[] write(Document document) {
    var blocks = new ArrayList<String>();
    Elements elements = document.elements();
    elements.head().ifPresent(h -> Wording.head(h).forEach(line -> blocks.add(plain(line))));
    blocks.add(title(elements.title().text()));
    blocks.add(plain(Wording.mark(elements)));
    blocks.add(plain(Wording.addressees(elements)));
    document.blocks().forEach(b -> blocks.add(b.accept(new BlockWriter())));
    Wording.attachments(document).forEach(line -> blocks.add(plain(line)));
    Wording.signature(elements).forEach(line -> blocks.add(plain(line)));
    blocks.add(plain(Wording.note(elements)));
    attach(document, blocks);
    elements.imprint().ifPresent(i -> Wording.imprint(i).forEach(line -> blocks.add(plain(line))));
    blocks.removeIf(String::isEmpty);
    return Seal.COMMENT.seal((String.join("\n\n", blocks) + "\n\n").getBytes(UTF_8));
  }

  /** Whether the bytes are a file that this program wrote, unchanged but for its line ends. */
  public boolean isUntouched(byte[] existing) {
    return Seal.COMMENT.isWholeText(existing);
  }

  private static void attach(Document document, List<String> blocks) {
    for (int i = 0; i < document.attachments().size(); i++) {
      Attachment attachment = document.attachments().get(i);
      if (!attachment.blocks().isEmpty()) {
        blocks.add(plain(Wording.attachmentNumber(document, i)));
        blocks.add(title(attachment.name()));
        attachment.blocks().forEach(b -> blocks.add(b.accept(new BlockWriter())));
      }
    }
  }

  private static String title(String text) {
    return MarkdownText.heading(1, List.of(new Inline.Text(text)));
  }

  private static String plain(String text) {
    return MarkdownText.paragraph(List.of(new Inline.Text(text)));
  }

  /** One answer for each kind of block, without the blank line that follows. */
  private static final class BlockWriter implements Block.Visitor<String> {

    @Override
    public String heading(Block.Heading heading) {
      return MarkdownText.heading(heading.level() + 1, Wording.heading(heading));
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
      return paragraph
          .heading()
          .map(h -> MarkdownText.paragraph(Wording.runInHeading(h), paragraph.content()))
          .orElseGet(() -> MarkdownText.paragraph(paragraph.content()));
    }

    @Override
    public String items(Block.Items items) {
      throw new IllegalArgumentException("the document is not arranged");
    }

    @Override
    public String table(Block.Table table) {
      var lines = new ArrayList<String>();
      table.caption().ifPresent(c -> lines.add(MarkdownText.paragraph(Wording.caption(c)) + "\n"));
      if (!table.unit().isEmpty()) {
        lines.add(plain(Wording.unit(table)) + "\n");
      }
      lines.add(table.groups().isEmpty() ? row(table.head()) : groups(table));
      lines.add("|" + String.join("|", table.columns().stream().map(this::rule).toList()) + "|");
      if (!table.groups().isEmpty()) {
        lines.add(lowerHeads(table));
      }
      table.rows().forEach(row -> lines.add(row(row)));
      return String.join("\n", lines);
    }

    /** The upper row of the head: the cells behind a group's first are empty. */
    private String groups(Block.Table table) {
      var cells = new ArrayList<List<Inline>>();
      for (Block.Group group : table.groups()) {
        cells.add(group.content().isEmpty() ? table.head().get(cells.size()) : group.content());
        cells.addAll(Collections.nCopies(group.columns() - 1, List.of()));
      }
      return row(cells);
    }

    private String lowerHeads(Block.Table table) {
      var cells = new ArrayList<List<Inline>>();
      for (Block.Group group : table.groups()) {
        for (int i = 0; i < group.columns(); i++) {
          List<Inline> head = table.head().get(cells.size());
          boolean above = group.content().isEmpty() || head.isEmpty();
          cells.add(above ? List.of() : List.of(new Inline.Strong(head)));
        }
      }
      return row(cells);
    }

    @Override
    public String picture(Block.Picture picture) {
      String images =
          picture.frames().stream().map(MarkdownText::picture).collect(Collectors.joining(" "));
      return picture
          .caption()
          .map(c -> images + "\n\n" + MarkdownText.paragraph(Wording.caption(c)))
          .orElse(images);
    }

    /** The numbers: a drawing is no text. */
    @Override
    public String chart(Block.Chart chart) {
      String numbers = table(chart.table().under(Optional.empty()));
      return numbers + "\n\n" + MarkdownText.paragraph(Wording.caption(chart.caption()));
    }

    private String row(List<List<Inline>> cells) {
      List<String> texts = cells.stream().map(MarkdownText::cell).toList();
      return "| " + String.join(" | ", texts) + " |";
    }

    private String rule(Block.Alignment alignment) {
      return switch (alignment) {
        case LEFT -> "---";
        case CENTER -> ":---:";
        case RIGHT -> "---:";
      };
    }
  }
}
