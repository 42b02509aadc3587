package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static final List<Integer> INPUTS = IntStream.range(0, 100).boxed().toList();

  @Test
  void keepsToTheNumberOfThreads() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    new Workers(2).each(INPUTS, i -> threads.add(Thread.currentThread()), r -> {});
    assertThat(threads).hasSizeLessThanOrEqualTo(2).doesNotContain(Thread.currentThread());
  }

  @Test
  void givesResultsInTheOrderOfTheInputs() {
    var results = new ArrayList<Integer>();
    new Workers(8).each(INPUTS, WorkersTest::slowIfEven, results::add);
    assertThat(results).isEqualTo(INPUTS);
  }

  private static int slowIfEven(int number) {
    for (int i = 0; number % 2 == 0 && i < 1000; i++) {
      Thread.onSpinWait();
    }
    return number;
  }

  @Test
  void handsABugOnToTheCaller() {
    assertThatThrownBy(() -> new Workers(2).each(INPUTS, i -> 1 / (i - 50), r -> {}))
        .isInstanceOf(ArithmeticException.class);
  }
}
