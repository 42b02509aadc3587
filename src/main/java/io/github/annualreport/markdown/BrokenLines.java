package io.github.annualreport.markdown;

import io.github.annualreport.diagnostic.SourcePosition;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.SourceSpan;

/**
 * Tells lines that their author ended in the middle of a paragraph from lines that are wrapped at a
 * steady width. The widths are those of the lines as they were written.
 */
final class BrokenLines {

  private static final Pattern OPEN_END = Pattern.compile("[\\p{L}\\p{N}%％）”》]\\s*$");
  private static final Pattern WORD = Pattern.compile("^\\s*(?:[\\p{IsHan}“《]|[0-9]{4}年)");
  private static final Pattern AMOUNT_END =
      Pattern.compile("[0-9](?:[万亿]?\\p{IsHan}{1,2}|[%％])\\s*$");
  private static final Pattern CONTINUED =
      Pattern.compile("^\\s*[的以上下内余多和与及或等中为是之左右时后前间给到至由从向被将对并而均都还也其]");
  private static final Pattern FIRST_TOKEN = Pattern.compile("^\\s*(?:\\$\\{[^}]*\\}|.)?[，。；、：]?");

  /** In columns; a Chinese character has two. Nobody wraps a text at less. */
  private static final int NARROW = 40;

  /** Shorter lines are pieces of a paragraph. */
  private static final int CLAUSE = 8;

  /** So much room, in columns, is not left by wrapping. */
  private static final int ROOM = 8;

  /** A wrapped line may be so much shorter than the text is wide. */
  private static final double SHORT = 0.7;

  private final BlockPositions places;
  private final List<SourceSpan> lines;
  private final boolean unmarked;

  /** The width of the widest line; 0 where directives stand among them, which nobody wraps. */
  private final int widest;

  /**
   * @param lines of a paragraph
   */
  BrokenLines(BlockPositions places, List<SourceSpan> lines) {
    this.places = places;
    this.lines = lines;
    this.unmarked = indexes().allMatch(i -> OPEN_END.matcher(plain(i)).find());
    this.widest =
        indexes().anyMatch(i -> written(i).contains("<"))
            ? 0
            : indexes().map(i -> width(written(i))).max().orElse(0);
  }

  private IntStream indexes() {
    return IntStream.range(0, lines.size());
  }

  /** Whether the line above the one of that index was ended, not wrapped. */
  boolean at(int index) {
    String above = plain(index - 1);
    String line = plain(index);
    if (!OPEN_END.matcher(above).find() || !WORD.matcher(line).find()) {
      return false;
    }
    int width = width(written(index - 1));
    boolean amounts = AMOUNT_END.matcher(above).find() && !CONTINUED.matcher(line).find();
    boolean clauses = unmarked && Math.min(width, width(line)) >= CLAUSE;
    return (width < NARROW && (amounts || clauses)) || isShort(index, width);
  }

  /** Whether there was room for more in the line above. */
  private boolean isShort(int index, int width) {
    var token = FIRST_TOKEN.matcher(written(index));
    int next = token.find() ? width(token.group()) : 0;
    return width + Math.max(next, ROOM) <= widest && width <= SHORT * widest;
  }

  private String plain(int index) {
    return MeltedLines.plain(places.text(lines.get(index)));
  }

  private String written(int index) {
    SourcePosition start = places.at(lines.get(index).getInputIndex(), 1);
    return start.file().line(start.line()).orElse("");
  }

  private static int width(String line) {
    return line.strip().chars().map(c -> c > '\u2E7F' ? 2 : 1).sum();
  }
}
