package io.github.annualreport.text;

import java.util.List;
import java.util.regex.Pattern;

/** The changes between two texts, in which numbers and words change as a whole. */
public final class TextDiff {

  /** Longer texts, whose table takes too long, count as changed in one piece. */
  private static final long MOST_STEPS = 4_000_000;

  private static final String WHOLE = "[0-9]+(?:\\.[0-9]+)?|[A-Za-z]+|";

  /** Compares all characters. */
  public static final TextDiff EXACT = new TextDiff(WHOLE + ".");

  /** Passes over blanks and line breaks. */
  public static final TextDiff WITHOUT_BLANKS = new TextDiff(WHOLE + "[^\\s\u2028\u3000]");

  private final Pattern token;

  private TextDiff(String token) {
    this.token = Pattern.compile(token, Pattern.DOTALL);
  }

  /** The changes in order, in UTF-16 units. */
  public List<Hunk> of(String before, String after) {
    List<TextSpan> old = tokens(before);
    List<TextSpan> recent = tokens(after);
    if ((long) old.size() * recent.size() > MOST_STEPS) {
      return List.of(new Hunk(0, before.length(), 0, after.length()));
    }
    return SequenceDiff.of(texts(old), texts(recent)).stream()
        .map(
            h ->
                new Hunk(
                    start(old, h.start()),
                    end(old, h.start(), h.end()),
                    start(recent, h.newStart()),
                    end(recent, h.newStart(), h.newEnd())))
        .toList();
  }

  /** Whether a text is a single token, which changes as a whole. */
  public boolean isToken(String text) {
    return token.matcher(text).matches();
  }

  private List<TextSpan> tokens(String text) {
    return token.matcher(text).results().map(m -> new TextSpan(m.start(), m.group())).toList();
  }

  private static List<String> texts(List<TextSpan> tokens) {
    return tokens.stream().map(TextSpan::text).toList();
  }

  private static int start(List<TextSpan> tokens, int from) {
    if (from < tokens.size()) {
      return tokens.get(from).start();
    }
    return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
  }

  private static int end(List<TextSpan> tokens, int from, int to) {
    return to > from ? tokens.get(to - 1).end() : start(tokens, from);
  }
}
