package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Running text that LibreOffice draws whole.
 *
 * <p>LibreOffice lets a closing mark hang over the right edge of a justified line, and draws it
 * only if the letters before it end at that edge or left of it. Two things put them past it. In a
 * line of 28 letters the space that is left is shared out so that they end behind the last twip of
 * the frame; the right indent of 2 twips in the style Normal keeps them inside, in every copy. And
 * where a number follows the mark and does not fit, LibreOffice breaks before the letter that the
 * mark follows, for it knows no break between a closing mark and a digit, and then hangs the mark
 * all the same. A zero width space (U+200B) is such a break; it is drawn as nothing, and stands
 * only in the file that is converted.
 */
final class OfficeText implements RunningText {

  private static final String BREAK = "\u200B";

  private static final Pattern CLOSED =
      Pattern.compile("(?<=[，。、；：！？…）》〉」』】〕”’])(?=[\\x21-\\x7E])");

  @Override
  public int width(String text) {
    return RunningText.super.width(text) + TextWidth.gaps(text) * TextWidth.GAP_TWIPS;
  }

  @Override
  public void add(CTP paragraph, List<Inline> content) {
    String before = "";
    for (Span span : Span.of(content)) {
      String text = CLOSED.matcher(before + span.text()).replaceAll(BREAK);
      Runs.add(paragraph, new Span(text.substring(before.length()), span.strong(), span.open()));
      before = text.substring(text.length() - 1);
    }
  }
}
