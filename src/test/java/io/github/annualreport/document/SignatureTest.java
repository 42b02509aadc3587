package io.github.annualreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {

  private static final LocalDate DAY = LocalDate.of(2032, 1, 20);

  @ParameterizedTest
  @CsvSource({
    "区司法局, 1",
    "区司法局 区公安局, 2",
    "区司法局 区公安局 区民政局, 3",
    "区司法局 区公安局 区民政局 区财政局, 2 2",
    "区司法局 区公安局 区民政局 区财政局 区教育局, 3 2",
    "某市某区生态环境局 区公安局 区民政局, 2 1",
    "中共某市某区委全面依法治区委员会办公室 区司法局, 1 1",
  })
  void standsSideBySideWhereSealsAndNamesFit(String organs, String sizes) {
    var rows = signature(organs, /* sealed= */ true).rows();

    assertThat(rows.stream().map(List::size)).containsExactlyElementsOf(numbers(sizes));
    assertThat(rows.stream().flatMap(List::stream)).containsExactly(organs.split(" "));
  }

  @Test
  void standsLineByLineWithoutSeals() {
    assertThat(signature("区司法局 区公安局", /* sealed= */ false).rows())
        .containsExactly(List.of("区司法局"), List.of("区公安局"));
  }

  @Test
  void aSealIsPressedOverADate() {
    assertThat(new Signature(List.of("区司法局"), Optional.empty(), true).sealed()).isFalse();
  }

  private static Signature signature(String organs, boolean sealed) {
    return new Signature(List.of(organs.split(" ")), Optional.of(DAY), sealed);
  }

  private static List<Integer> numbers(String sizes) {
    return Arrays.stream(sizes.split(" ")).map(Integer::valueOf).toList();
  }
}
