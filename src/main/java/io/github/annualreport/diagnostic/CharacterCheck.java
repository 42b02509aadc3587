package io.github.annualreport.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks through a text once for bytes that were malformed and characters that are refused. */
final class CharacterCheck {

  // A file that is no text at all has thousands; nobody reads more than these.
  private static final int MOST = 20;
  private static final RefusedCharacter NOT_UTF_8 =
      new RefusedCharacter("encoding", "这里的字节不是 UTF-8 文字，请删掉或补上原来的字");

  private final String family;
  private final SourceFile file;
  private final Set<Integer> malformed;
  private final List<Diagnostic> found = new ArrayList<>();
  private int suppressed;
  private int line = 1;
  private int column = 1;
  private int runLength;

  CharacterCheck(String family, SourceFile file, Set<Integer> malformed) {
    this.family = family;
    this.file = file;
    this.malformed = malformed;
  }

  /** Returns the findings; a run of the same character gives one. */
  List<Diagnostic> findings() {
    String text = file.text();
    int previous = -1;
    for (int i = 0; i < text.length(); i += Character.charCount(previous)) {
      int c = text.codePointAt(i);
      if (c != previous) {
        tellRun(previous, i);
      }
      if (RefusedCharacter.refuses(previous, c)) {
        runLength++;
      }
      advance(c, text.startsWith("\r\n", i));
      previous = c;
    }
    tellRun(previous, text.length());
    return complete();
  }

  /** Tells the run that ended before an offset, if its character was refused. */
  private void tellRun(int codePoint, int end) {
    if (runLength == 0) {
      return;
    }
    if (found.size() < MOST) {
      boolean bytes = codePoint == 0xFFFD && malformed.contains(end - 1);
      RefusedCharacter refused = bytes ? NOT_UTF_8 : RefusedCharacter.of(codePoint);
      var position = new SourcePosition(file, line, column - runLength, runLength);
      found.add(Diagnostic.error(family + "/" + refused.code(), position, refused.message()));
    } else {
      suppressed++;
    }
    runLength = 0;
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
