package io.github.annualreport.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks through a text once for bytes that were malformed and characters that are refused. */
final class CharacterCheck {

  // A file that is no text at all has thousands; nobody reads more than these.
  private static final int MOST = 20;

  private final String family;
  private final SourceFile file;
  private final Set<Integer> malformed;
  private final List<Diagnostic> found = new ArrayList<>();
  private int suppressed;
  private int line = 1;
  private int column = 1;

  CharacterCheck(String family, SourceFile file, Set<Integer> malformed) {
    this.family = family;
    this.file = file;
    this.malformed = malformed;
  }

  /** What is wrong, a run of the same kind told once. */
  List<Diagnostic> findings() {
    String text = file.text();
    int previous = -1;
    RefusedCharacter running = null;
    for (int i = 0; i < text.length(); i += Character.charCount(previous)) {
      int c = text.codePointAt(i);
      RefusedCharacter refused = objection(i, previous, c).orElse(null);
      if (refused != null) {
        tell(refused, refused.equals(running));
      }
      running = refused;
      advance(c, text.startsWith("\r\n", i));
      previous = c;
    }
    return complete();
  }

  private Optional<RefusedCharacter> objection(int offset, int previous, int c) {
    return c == 0xFFFD && malformed.contains(offset)
        ? Optional.of(new RefusedCharacter("encoding", "这里的字节不是 UTF-8 文字，请删掉或补上原来的字"))
        : RefusedCharacter.check(previous, c);
  }

  private void tell(RefusedCharacter refused, boolean again) {
    int last = found.size() - 1;
    if (again && suppressed == 0 && found.get(last).position().line() == line) {
      SourcePosition p = found.get(last).position();
      found.set(last, diagnostic(refused, p.shift(0, p.length() + 1)));
    } else if (found.size() < MOST) {
      found.add(diagnostic(refused, new SourcePosition(file, line, column, 1)));
    } else {
      suppressed++;
    }
  }

  private Diagnostic diagnostic(RefusedCharacter refused, SourcePosition position) {
    return Diagnostic.error(family + "/" + refused.code(), position, refused.message());
  }

  private void advance(int c, boolean firstOfTwo) {
    if (c == '\n' || (c == '\r' && !firstOfTwo)) {
      line++;
      column = 1;
    } else {
      column++;
    }
  }

  private List<Diagnostic> complete() {
    if (suppressed > 0) {
      int last = found.size() - 1;
      found.set(last, found.get(last).withHint("后面还有 %d 处这样的字符".formatted(suppressed)));
    }
    return found;
  }
}
