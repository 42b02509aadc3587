package io.github.annualreport.collation;

import io.github.annualreport.document.Attachment;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Wording;
import io.github.annualreport.manuscript.Label;
import java.util.ArrayList;
import java.util.List;

/** Takes a document apart into sentences, without the numbers of headings. */
final class ExpectedSentences implements Block.Visitor<Void> {

  private final List<Expected> result = new ArrayList<>();

  private final boolean drawn;

  private ExpectedSentences(boolean drawn) {
    this.drawn = drawn;
  }

  /**
   * @param drawn whether charts are drawings, which hold no text, else tables
   */
  static List<Expected> of(Document document, boolean drawn) {
    var sentences = new ExpectedSentences(drawn);
    Elements elements = document.elements();
    elements.head().ifPresent(h -> Wording.head(h).forEach(sentences::plain));
    sentences.plain(elements.title().text());
    sentences.plain(Wording.mark(elements));
    sentences.plain(Wording.addressees(elements));
    document.blocks().forEach(b -> b.accept(sentences));
    Wording.attachments(document).forEach(sentences::plain);
    elements.signatures().forEach(sentences::plain);
    sentences.plain(elements.date().map(Wording::date).orElse(""));
    sentences.plain(Wording.note(elements));
    for (int i = 0; i < document.attachments().size(); i++) {
      sentences.attachment(document.attachments().get(i), Wording.attachmentNumber(document, i));
    }
    elements.imprint().ifPresent(i -> Wording.imprint(i).forEach(sentences::plain));
    return sentences.result;
  }

  /** One without a text goes along by itself. */
  private void attachment(Attachment attachment, String number) {
    if (!attachment.blocks().isEmpty()) {
      plain(number);
      plain(attachment.name());
      attachment.blocks().forEach(b -> b.accept(this));
    }
  }

  private void plain(String text) {
    if (!text.isEmpty()) {
      add(List.of(new Inline.Text(text)));
    }
  }

  @Override
  public Void heading(Block.Heading heading) {
    add(heading.content());
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    add(Wording.paragraph(paragraph));
    return null;
  }

  @Override
  public Void items(Block.Items items) {
    throw new IllegalArgumentException("the document is not arranged");
  }

  @Override
  public Void table(Block.Table table) {
    table.caption().ifPresent(c -> add(Wording.caption(c)));
    plain(Wording.unit(table));
    head(table);
    table.rows().forEach(row -> row.forEach(this::add));
    return null;
  }

  /** A head without one over it reaches up beside the groups. */
  private void head(Block.Table table) {
    var below = new ArrayList<List<Inline>>();
    int column = 0;
    for (Block.Group group : table.groups()) {
      List<List<Inline>> heads = table.head().subList(column, column + group.columns());
      if (group.content().isEmpty()) {
        heads.forEach(this::add);
      } else {
        add(group.content());
        below.addAll(heads);
      }
      column += group.columns();
    }
    (table.groups().isEmpty() ? table.head() : below).forEach(this::add);
  }

  @Override
  public Void picture(Block.Picture picture) {
    picture.caption().ifPresent(c -> add(Wording.caption(c)));
    return null;
  }

  @Override
  public Void chart(Block.Chart chart) {
    plain(Wording.unit(chart.table()));
    if (!drawn) {
      head(chart.table());
      chart.table().rows().forEach(row -> row.forEach(this::add));
    }
    add(Wording.caption(chart.caption()));
    return null;
  }

  private void add(List<Inline> content) {
    var text = new StringBuilder();
    var figures = new ArrayList<Expected.Printed>();
    collect(content, text, figures);
    int skipped = Label.at(text.toString()).map(l -> l.written().length()).orElse(0);
    for (Stretch stretch : Stretch.sentences(text.toString(), skipped)) {
      result.add(
          new Expected(
              stretch.text(),
              figures.stream()
                  .filter(f -> f.start() >= stretch.start() && f.end() <= stretch.end())
                  .map(f -> shifted(f, stretch.start()))
                  .toList()));
    }
  }

  private static Expected.Printed shifted(Expected.Printed figure, int by) {
    return new Expected.Printed(figure.figure(), figure.start() - by, figure.end() - by);
  }

  private static void collect(
      List<Inline> content, StringBuilder text, List<Expected.Printed> figures) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Strong strong) {
        collect(strong.content(), text, figures);
      } else {
        int start = text.length();
        text.append(inline.text());
        if (inline instanceof Inline.Figure figure) {
          figures.add(new Expected.Printed(figure, start, text.length()));
        }
      }
    }
  }
}
