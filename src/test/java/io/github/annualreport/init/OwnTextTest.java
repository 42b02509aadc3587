package io.github.annualreport.init;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.BuiltReport;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.Example;
import io.github.annualreport.build.OutputFormat;
import io.github.annualreport.build.ReportBuilder;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report with the template's text as its own is the report that it was. */
class OwnTextTest {

  @TempDir private Path folder;

  static List<Path> examplesWithTheTextOfTheirTemplate() {
    return Example.files().stream().filter(f -> !text(f).contains("\n正文:")).toList();
  }

  @ParameterizedTest
  @MethodSource("examplesWithTheTextOfTheirTemplate")
  void givesTheReportAsBefore(Path example) throws IOException {
    Example.copied(example, folder);
    Path data = folder.resolve(example.getFileName());
    BuiltReport before = built(data);
    String old = text(data);

    Map<String, String> files = files(data);
    write(files);
    BuiltReport after = built(data);

    String name = files.keySet().iterator().next();
    assertThat(files.get(name)).doesNotContain("<#include");
    assertThat(text(data).replace("正文: " + name + "\n", "")).isEqualTo(old);
    for (OutputFormat format : before.files().keySet()) {
      assertThat(after.files().get(format)).as(format.name()).isEqualTo(before.files().get(format));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 一\r\n模板: ecology-bureau\r\n年度: 2031 # 二\r\n单位: {名称: 某局}\r\n",
        "{模板: ecology-bureau, 年度: 2031, 单位: {名称: 某局}}",
        "年度: 2031\n模板: ecology-bureau\n单位: {名称: 某局}",
      })
  void keepsTheDataAsTheyAre(String data) throws IOException {
    Path file = Files.writeString(folder.resolve("2031.yaml"), data);

    String renewed = files(file).get("2031.yaml");

    assertThat(renewed.replaceFirst("正文: 正文-2031\\.md(?:, |\\R)", "")).isEqualTo(data);
    assertThat(renewed).contains("正文: 正文-2031.md");
  }

  @Test
  void refusesDataThatHaveATextOfTheirOwn() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("2031.yaml"), "模板: department\n年度: 2031\n正文: 甲.md\n单位: {名称: 某局}\n");

    assertThatThrownBy(() -> files(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("已经有自己的正文");
  }

  private void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(UTF_8));
    }
  }

  private static Map<String, String> files(Path data) {
    return new OwnTextStarter(new Templates(), new Diagnostics()).files(data, Optional.empty());
  }

  private static BuiltReport built(Path data) {
    return new ReportBuilder(new Templates())
        .build(
            new BuildRequest(
                DataFile.of(data),
                List.of(OutputFormat.DOCX, OutputFormat.MARKDOWN, OutputFormat.HTML)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
