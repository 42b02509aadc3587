package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the author's guide shows. */
class AuthorsGuideTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(.*)` \\| (.*) \\|$");
  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");
  private static final String DATA =
      """
      模板: department
      年度: 2031
      正文: 正文.md
      单位: {名称: 某局}
      年历: {五年规划: “某五”规划}
      行政处罚:
        案件数: {数值: 6, 上年: 9}
        食品案件数: 4
        其他案件数: 2
        罚款金额: {数值: 82500元, 上年: 13.42万元}
      行政复议: {案件数: 0}
      行政检查: {次数: {数值: 84, 上年: 126}}
      审批改革: {事项数: {数值: 42, 上年: 58}}
      环境质量: {优良天数: 299, 优良天数目标: 294}
      热线: {办结率: 100, 回访率: 100}
      行政应诉: {案件数: 0}
      普法宣传: {资料份数: {数值: 1187, 上年: 495}}
      考核: {位次: {数值: 2, 上年: 4}}
      """;

  @TempDir private Path folder;

  @Test
  void everyRowPrintsWhatItSays() throws IOException {
    String guide = Files.readString(Path.of("templates/README.md"));
    var sources = new ArrayList<String>();
    var results = new ArrayList<String>();
    Matcher rows = ROW.matcher(guide);
    while (rows.find()) {
      if (rows.group(1).contains("${") || rows.group(1).contains("<@")) {
        sources.add(rows.group(1).replace("`", ""));
        results.add(rows.group(2));
      }
    }

    List<String> printed = build(guide, sources);

    assertThat(sources).hasSizeGreaterThan(12);
    assertThat(printed).isEqualTo(results);
  }

  @Test
  void theTableWithTwoHeadsIsOneOfThePatterns() throws IOException {
    String guide = Files.readString(Path.of("templates/README.md"));
    int start = guide.indexOf("表：执法情况（单位：件）");

    assertThat(Files.readString(Path.of("src/test/resources/patterns/11-others.md")))
        .contains(guide.substring(start, guide.indexOf("```", start)));
  }

  private List<String> build(String guide, List<String> paragraphs) throws IOException {
    String sections =
        YAML.matcher(guide).results().map(m -> m.group(1)).collect(Collectors.joining());
    Path data = Files.writeString(folder.resolve("2031.yaml"), DATA + sections);
    Files.writeString(
        folder.resolve("正文.md"), "## 甲\n\n" + "即：" + String.join("\n\n即：", paragraphs));
    var request = new BuildRequest(DataFile.of(data), List.of(OutputFormat.MARKDOWN));
    byte[] markdown =
        new ReportBuilder(new Templates()).build(request).files().get(OutputFormat.MARKDOWN);
    List<String> blocks = List.of(new String(markdown, UTF_8).replace("\\", "").split("\n\n", -1));
    // A lead-in, so that no figure at the start reads like a number of an item.
    return blocks.subList(2, 2 + paragraphs.size()).stream()
        .map(b -> b.replaceFirst("^即：", ""))
        .toList();
  }
}
