package io.github.annualreport.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceFileTest {

  @Test
  void endsLinesAtEveryKindOfBreak() {
    var file = new SourceFile("x", "甲\n乙\r\n丙\r丁\u2028戊");

    assertThat(List.of(1, 2, 3, 4))
        .map(n -> file.line(n).orElseThrow())
        .containsExactly("甲", "乙", "丙", "丁\u2028戊");
    assertThat(file.line(5)).isEmpty();
  }

  @Test
  void beginsALineAfterTheLastBreak() {
    var file = new SourceFile("x", "甲\n");

    assertThat(file.line(2)).contains("");
    assertThat(file.line(3)).isEmpty();
    assertThat(new SourceFile("x", "").line(1)).contains("");
  }

  @Test
  void countsColumnsInCodePoints() {
    var file = new SourceFile("x", "一\n𠮷二三");

    assertThat(file.at(4, 2)).isEqualTo(new SourcePosition(file, 2, 2, 2));
    assertThat(file.atUtf16(2, 3, 1)).isEqualTo(new SourcePosition(file, 2, 2, 1));
  }

  @Test
  void placesEveryOffsetOnTheLineThatCountingGives() {
    var random = new Random(2031);
    for (int round = 0; round < 300; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        text.append(List.of("\n", "\r\n", "\r", "字", "a").get(random.nextInt(5)));
      }
      var file = new SourceFile("x", text.toString());
      for (int offset = 0; offset <= text.length(); offset++) {
        String before = text.substring(0, offset);
        // The second half of a break belongs to the line that follows.
        boolean inside = before.endsWith("\r") && text.substring(offset).startsWith("\n");
        long line = before.lines().count() + (before.isEmpty() || endsInBreak(before) ? 1 : 0);
        SourcePosition found = file.at(offset, 1);
        assertThat(found.line()).as("%s at %s", text, offset).isEqualTo((int) line);
        if (!inside) {
          assertThat(file.lineStart(found.line()) + found.column() - 1).isEqualTo(offset);
        }
      }
    }
  }

  private static boolean endsInBreak(String text) {
    return text.endsWith("\n") || text.endsWith("\r");
  }
}
