package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.check.EditedDocx;
import io.github.annualreport.cli.Program.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk does what the README says, from last year's Word file to the report that is signed. */
class TutorialTest {

  private static final Pattern OPEN = Pattern.compile("数值: 未填, 上年: ([0-9]+)");
  private static final Pattern MARK = Pattern.compile("【待改：(.*?)】");
  private static final String REPORT = "某市某区某局关于2031年法治政府建设情况的报告.docx";

  @TempDir private Path folder;

  @Test
  void everyCommandDoesWhatItSays() throws IOException {
    writeLastYearsReport();
    List<String> commands = commands();
    var results = new ArrayList<Result>();
    for (String command : commands) {
      if (results.size() == 2) {
        fillIn();
      }
      if (results.size() == 3) {
        edit();
      }
      results.add(new Program(folder).run(command.split(" ")));
    }

    assertThat(commands)
        .hasSize(7)
        .allMatch(c -> c.startsWith("init ") || c.startsWith("build ") || c.startsWith("check "));
    assertThat(results).allSatisfy(r -> assertThat(r.status()).as(r.err() + r.out()).isZero());
    assertThat(results.get(0).err()).contains("1. 填 19 个数", "2. 改 2 处");
    assertThat(results.get(3).out()).contains("check/sentence-changed", "check/sentence-added");
    assertThat(results.get(4).err()).contains("带回 2 处").doesNotContain("没有带回");
    assertThat(results.get(6).out()).doesNotContain("check/sentence", "check/figure");
    assertThat(Files.readString(folder.resolve("新报告/正文-2031.md")))
        .contains("我局认真按照", "${普法宣传.活动次数}。群众普遍欢迎。");
  }

  /** The commands of the tutorial, in their order. */
  private static List<String> commands() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("### 从去年的 Word 文件到签发\n");
    return readme
        .substring(start, readme.indexOf("\n## ", start))
        .lines()
        .map(String::strip)
        .filter(l -> l.startsWith("report "))
        .map(l -> l.substring("report ".length()))
        .toList();
  }

  private void writeLastYearsReport() throws IOException {
    try (var document = new XWPFDocument();
        var out = Files.newOutputStream(folder.resolve("去年的报告.docx"))) {
      for (String line : Files.readAllLines(Path.of("examples/last-years-report.txt"))) {
        if (!line.startsWith("（单位、事实")) {
          document.createParagraph().createRun().setText(line);
        }
      }
      document.write(out);
    }
  }

  private void fillIn() throws IOException {
    Path data = folder.resolve("新报告/2031.yaml");
    String filled =
        OPEN.matcher(Files.readString(data))
            .replaceAll(m -> "数值: %d, 上年: $1".formatted(Integer.parseInt(m.group(1)) + 1));
    Files.writeString(data, filled.replace("#成文日期: ", "成文日期: ").replace("数值: 34,", "数值: 34%,"));
    Path text = folder.resolve("新报告/正文-2031.md");
    String done = MARK.matcher(Files.readString(text)).replaceAll("$1");
    Files.writeString(text, done.replace("2030年", "${年度}年").replace("十九大", "二十大"));
  }

  private void edit() throws IOException {
    byte[] built = Files.readAllBytes(folder.resolve(REPORT));
    byte[] once = EditedDocx.of(built, "我局按照", "我局认真按照", true);
    byte[] twice = EditedDocx.of(once, "普法宣传活动20次。", "普法宣传活动20次。群众普遍欢迎。", false);
    Files.write(folder.resolve("领导改稿.docx"), twice);
  }
}
