package io.github.annualreport.document;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts the numbers of tables, figures and attachments into the texts that refer to them by title.
 *
 * <p>The last step of arranging: numbers are known only when the body and all attachments are
 * there. A text refers first to what it has itself, then to what the body has.
 */
public final class References implements Block.Visitor<Block> {

  private static final String CODE = "markdown/reference";

  /** Before these the number stands alone: 如表1所示, 见表1和附件2. */
  private static final Pattern LEADS = Pattern.compile("(?:^|[见如及和与、按据照在从由自。；！？：])$");

  private final Map<Inline.Target, Map<String, String>> numbers =
      new EnumMap<>(Inline.Target.class);
  private final Diagnostics problems;

  private References(Diagnostics problems) {
    this.problems = problems;
    for (Inline.Target target : Inline.Target.values()) {
      numbers.put(target, new LinkedHashMap<>());
    }
  }

  /** The document with numbers in the place of all references; one to nothing is reported. */
  public static Document resolve(Document document, Diagnostics problems) {
    var attachments = new ArrayList<Attachment>();
    for (Attachment attachment : document.attachments()) {
      var own = new References(problems);
      own.know(attachment.blocks());
      own.know(document);
      attachments.add(new Attachment(attachment.name(), own.blocks(attachment.blocks())));
    }
    var body = new References(problems);
    body.know(document);
    return new Document(
        document.elements(), body.blocks(document.blocks()), attachments, document.layout());
  }

  private void know(Document document) {
    know(document.blocks());
    for (int i = 0; i < document.attachments().size(); i++) {
      know(
          Inline.Target.ATTACHMENT,
          document.attachments().get(i).name(),
          Wording.attachmentNumber(document, i));
    }
  }

  private void know(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        table
            .caption()
            .ifPresent(c -> know(Inline.Target.TABLE, Inline.text(c.content()), c.number()));
      } else if (block instanceof Block.Chart chart) {
        know(
            Inline.Target.FIGURE, Inline.text(chart.caption().content()), chart.caption().number());
      } else if (block instanceof Block.Picture picture) {
        picture
            .caption()
            .ifPresent(c -> know(Inline.Target.FIGURE, Inline.text(c.content()), c.number()));
      }
    }
  }

  private void know(Inline.Target target, String name, String number) {
    numbers.get(target).putIfAbsent(name, number);
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(b -> b.accept(this)).toList();
  }

  @Override
  public Block heading(Block.Heading heading) {
    return new Block.Heading(heading.level(), heading.number(), resolved(heading.content()));
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(
        paragraph.heading().map(h -> (Block.Heading) heading(h)), resolved(paragraph.content()));
  }

  @Override
  public Block items(Block.Items items) {
    throw new IllegalArgumentException("the document is not arranged");
  }

  @Override
  public Block table(Block.Table table) {
    return new Block.Table(
        table.caption().map(this::caption),
        table.unit(),
        table.columns(),
        table.groups().stream()
            .map(g -> new Block.Group(resolved(g.content()), g.columns()))
            .toList(),
        table.head().stream().map(this::resolved).toList(),
        table.rows().stream().map(row -> row.stream().map(this::resolved).toList()).toList());
  }

  @Override
  public Block picture(Block.Picture picture) {
    return picture.under(picture.caption().map(this::caption));
  }

  @Override
  public Block chart(Block.Chart chart) {
    return new Block.Chart(chart.form(), (Block.Table) table(chart.table()));
  }

  private Caption caption(Caption caption) {
    return new Caption(caption.number(), resolved(caption.content()));
  }

  private List<Inline> resolved(List<Inline> content) {
    var result = new ArrayList<Inline>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Strong strong) {
        result.add(new Inline.Strong(resolved(strong.content())));
      } else if (inline instanceof Inline.Reference reference) {
        result.add(new Inline.Text(printed(reference, Inline.text(result))));
      } else {
        result.add(inline);
      }
    }
    return result;
  }

  private String printed(Inline.Reference reference, String before) {
    Map<String, String> known = numbers.get(reference.target());
    if (!known.containsKey(reference.name())) {
      problems.add(unknown(reference, known));
    }
    String number = known.getOrDefault(reference.name(), reference.text());
    return (LEADS.matcher(before).find() ? "" : "见") + number;
  }

  private static Diagnostic unknown(Inline.Reference reference, Map<String, String> known) {
    String word = reference.target().word();
    String title = reference.target() == Inline.Target.ATTACHMENT ? "名称" : "标题";
    var problem =
        Diagnostic.error(
            CODE, reference.position(), "没有%s是“%s”的%s".formatted(title, reference.name(), word));
    Optional<String> nearest = Suggestion.nearest(reference.name(), known.keySet());
    return nearest
        .map(n -> problem.withLabel("是不是“" + n + "”？"))
        .orElse(
            known.isEmpty() ? problem : problem.withHint("有" + String.join("、", known.keySet())));
  }
}
