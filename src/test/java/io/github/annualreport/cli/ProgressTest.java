package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, false, UTF_8);
  private long nanos;

  @Test
  void showsCountRateAndRemainingTime() {
    var progress = new Progress(err, true, () -> nanos, 200);
    nanos = 1_000_000_000L;
    progress.step();
    assertThat(bytes.toString(UTF_8)).endsWith("░ 1/200  每秒 1 份  还需 3 分 19 秒");
  }

  @Test
  void fillsTheBarAsFarAsTheRunHasCome() {
    var progress = new Progress(err, true, () -> nanos, 2);
    nanos = 500_000_000L;
    progress.step();
    assertThat(bytes.toString(UTF_8)).contains("█".repeat(10) + "░".repeat(10) + " 1/2");
  }

  @Test
  void isSilentWithoutATerminal() {
    var progress = new Progress(err, false, () -> nanos, 2);
    nanos = 500_000_000L;
    progress.step();
    progress.clear();
    assertThat(bytes.toString(UTF_8)).isEmpty();
  }
}
