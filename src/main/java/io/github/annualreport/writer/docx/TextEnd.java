package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Signature;
import io.github.annualreport.document.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Foresees on which line of its page the text of a report ends, so that signature and date come to
 * stand with text.
 *
 * <p>To keep the last paragraph with them is right in Word, which parts it and takes two lines to
 * the next page, also after the text was edited. LibreOffice moves the whole paragraph and leaves
 * its lines empty on the page before. So it is kept only where nothing else helps: a signature that
 * would be alone finds text on its page if the title stands a few lines lower, where there is no 版头
 * that fixes its place (GB/T 9704-2012, 7.3.5.4: 可以采取调整行距、字距的措施解决).
 *
 * <p>Every page has 22 lines of 28 characters (5.2.3). Lines are counted with and without the gap
 * that LibreOffice sets between digits and 汉字; both must agree.
 */
final class TextEnd {

  /** Lines by which a title may stand lower. */
  private static final int MOST_FREE_LINES = 4;

  private static final int LINES = 22;

  private static final int IMPRINT = 2;

  /** Lines by which the count may be wrong. */
  private static final int SLACK = 1;

  private final int gap;
  private final List<Piece> pieces = new ArrayList<>();

  private TextEnd(Document document, int gap) {
    this.gap = gap;
    Elements elements = document.elements();
    pieces.add(new Piece(TitleFolding.fold(elements.title().phrases()).size() + 1, false));
    add(Wording.mark(elements), 0, false);
    add(Wording.addressees(elements), 0, false);
    document.blocks().forEach(this::add);
  }

  /**
   * The lines to leave free over the title so that at least two lines of text stand on the page of
   * the signature; empty if that cannot be foreseen, as behind a table or a picture.
   */
  static OptionalInt linesOverTitle(Document document) {
    if (!isForeseeable(document)) {
      return OptionalInt.empty();
    }
    int closing = closing(document);
    List<TextEnd> counts =
        Stream.of(0, TextWidth.GAP_TWIPS).map(gap -> new TextEnd(document, gap)).toList();
    boolean mayFit = counts.stream().anyMatch(c -> c.isWithText(0, closing));
    return IntStream.rangeClosed(0, mayFit ? 0 : MOST_FREE_LINES)
        .filter(free -> counts.stream().allMatch(c -> c.isWithText(free, closing + SLACK)))
        .findFirst();
  }

  private static boolean isForeseeable(Document document) {
    return document.elements().head().isEmpty()
        && document.blocks().stream()
            .allMatch(b -> b instanceof Block.Paragraph || b instanceof Block.Heading);
  }

  private void add(Block block) {
    if (block instanceof Block.Heading heading) {
      add(Inline.text(Wording.heading(heading)), Page.INDENT, true);
    } else if (block instanceof Block.Paragraph paragraph) {
      add(Inline.text(Wording.paragraph(paragraph)), Page.INDENT, false);
    }
  }

  private void add(String text, int indent, boolean heading) {
    pieces.add(new Piece(LineCount.of(text, indent, gap), heading));
  }

  /** Whether so many closing lines follow two lines of text or more on their page. */
  private boolean isWithText(int free, int closing) {
    int end = end(free);
    return end >= 2 && end + closing <= LINES;
  }

  /** The line of its page, from 1, on which the text ends. */
  private int end(int free) {
    int line = free;
    for (Piece piece : pieces) {
      if (piece.heading() && line + piece.lines() + 1 > LINES) {
        line = 0; // It stays with the text that follows.
      }
      int end = line + piece.lines();
      line = end <= LINES ? end : (end - 1) % LINES + 1;
    }
    return line;
  }

  /** The lines of what follows the text, with those that are left free. */
  private static int closing(Document document) {
    int attachments = Wording.attachments(document).size();
    Signature signature = document.elements().signature();
    int date = Wording.date(document.elements()).isEmpty() ? 0 : 1;
    int note = Wording.note(document.elements()).isEmpty() ? 0 : 1;
    return (attachments > 0 ? attachments + 1 : 0)
        + (signature.sealed() ? SealLayout.lines(signature) : 1 + signature.organs().size() + date)
        + note
        + (document.elements().imprint().isPresent() ? IMPRINT : 0);
  }

  /** A paragraph by the lines that it fills. */
  private record Piece(int lines, boolean heading) {}
}
