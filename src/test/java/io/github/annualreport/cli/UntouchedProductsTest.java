package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.annualreport.build.Edition;
import io.github.annualreport.build.Example;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is built from an example, nobody changed it, and there is nothing to find in it. */
class UntouchedProductsTest {

  @TempDir private Path folder;

  static List<Arguments> products() {
    return Example.files().stream()
        .flatMap(
            data ->
                Stream.of(Edition.values())
                    .flatMap(
                        edition ->
                            Stream.of("docx", "review.docx", "md")
                                .map(file -> arguments(data, edition, file))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("products")
  void hasNothingToFind(Path data, Edition edition, String file) {
    Program program = new Program(folder);
    String source = data.toAbsolutePath().toString();
    String report = "报告." + file;
    String copy = file.startsWith("review") ? "--review" : "--force";
    var built = program.run("build", source, "--edition", edition.word(), "-o", report, copy);
    assertThat(built.status()).as(built.err()).isZero();

    for (String[] check :
        List.of(new String[] {"check", report}, new String[] {"check", report, source})) {
      var result = program.run(check);

      assertThat(result.out() + result.err()).doesNotContain("错误[", "警告[", "提示[");
      assertThat(result.status()).isZero();
    }
  }
}
