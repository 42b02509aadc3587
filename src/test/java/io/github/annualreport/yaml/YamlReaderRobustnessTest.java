package io.github.annualreport.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceDecoder;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderRobustnessTest {

  private static final int LARGE = 3_000_000;
  private static final String SEED =
      """
      # 注释
      模板: ecology-bureau
      年度: 2031
      单位: {名称: "某市\\u533a", 自称: '我局'}
      行政处罚:
        案件数: 6
        罚款金额: 8.25万元
      下年安排:
        - 𠮷甲
        - |
          块
          文
      说明: &x >-
        折
      """;
  private static final List<String> PIECES =
      List.of(
          "：", ":", ": ", "\t", "[", "]", "{", "}", ",", "- ", "\"", "'", "|", ">", "&a ", "*a",
          "!!x ", "#", "%", "@", "`", "---\n", "...\n", "\n", "\r", "\r\n", "  ", "　", "\u0085",
          "\u2028", "\ufeff", "\u200b", "\ue000", "\0", "𠮷", "? ", "<<: ", "\\", "\\uD800");

  @Test
  void anyBytesGiveAMappingOrFindingsWithinTheText() {
    var random = new Random(20310120);

    for (int i = 0; i < 6000; i++) {
      byte[] bytes = mutation(random);
      List<Diagnostic> found = read(bytes);
      assertThat(found)
          .as(() -> new String(bytes, UTF_8))
          .allSatisfy(YamlReaderRobustnessTest::assertInside);
    }
  }

  static Stream<String> large() {
    return Stream.of(
        "a: " + "x".repeat(LARGE),
        "a: \"" + "\\n".repeat(LARGE / 2) + "\"",
        "a: " + "9".repeat(LARGE),
        "a: |\n" + "  文文文\n".repeat(LARGE / 6),
        "a: [" + "1,".repeat(LARGE / 2),
        "[".repeat(LARGE),
        "{".repeat(LARGE),
        "{a: ".repeat(LARGE / 4),
        "- ".repeat(LARGE / 2),
        "? ".repeat(LARGE / 2),
        "a:\n" + "  b：1\n".repeat(LARGE / 7) + "c: 1\n",
        "v：1\n".repeat(LARGE / 4) + "w: 1\n",
        "\ta\n".repeat(LARGE / 3),
        "a:\n" + "\tb: 1\n".repeat(LARGE / 6),
        "\n".repeat(LARGE) + "a: [\n",
        " ".repeat(LARGE),
        "#".repeat(LARGE),
        "a: 1\n".repeat(LARGE / 5),
        "a: *x\n".repeat(LARGE / 6),
        "“".repeat(LARGE),
        "\u200b".repeat(LARGE),
        "\u200bx\n".repeat(LARGE / 3),
        "\"" + " ".repeat(LARGE));
  }

  @ParameterizedTest
  @MethodSource("large")
  void readsTheLargestFilesInBoundedTime(String text) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();

    read(text.getBytes(UTF_8));

    // Of this thread only, and ten times of what it needs: what is quadratic takes minutes.
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
        .isLessThan(Duration.ofSeconds(15));
  }

  private static List<Diagnostic> read(byte[] bytes) {
    var problems = new Diagnostics();
    try {
      YamlReader.read(new SourceDecoder("yaml", problems).decode("f", bytes), problems);
    } catch (InvalidInputException e) {
      assertThat(e.diagnostics()).isNotEmpty();
    }
    return problems.sorted();
  }

  private static void assertInside(Diagnostic d) {
    var line = d.position().file().line(d.position().line());
    assertThat(line).as(d.toString()).isPresent();
    int length = line.get().codePointCount(0, line.get().length());
    assertThat(d.position().column()).as(d.code() + d.message()).isBetween(1, length + 1);
    assertThat(d.message()).doesNotContain("expected", "while");
  }

  private static byte[] mutation(Random random) {
    var text = new StringBuilder(SEED);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(5)));
        case 1 -> text.setLength(Math.max(1, at));
        default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
      if (text.isEmpty()) {
        text.append(' ');
      }
    }
    byte[] result = text.toString().getBytes(UTF_8);
    if (random.nextInt(8) == 0) {
      result[random.nextInt(result.length)] = (byte) random.nextInt(256);
    }
    return result;
  }
}
