package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes are checked wherever last year's values are from. */
class LastYearsDataTest {

  private static final String HEAD = "模板: ecology-bureau\n单位: {名称: 某局}\n";
  private static final String LAST =
      HEAD + "年度: 2030\n行政处罚: {案件数: 9, 罚款金额: 13.42万元}\n行政检查: {次数: 126}\n";
  private static final String NOW =
      HEAD + "年度: 2031\n行政处罚: {案件数: 8, 罚款金额: 134200万元}\n行政检查: {次数: 126}\n";
  private static final String INLINE =
      HEAD
          + "年度: 2031\n行政处罚:\n  案件数: {数值: 8, 上年: 9}\n"
          + "  罚款金额: {数值: 134200万元, 上年: 13.42万元}\n行政检查:\n  次数: {数值: 126, 上年: 126}\n";

  @TempDir private Path folder;

  @Test
  void valuesThatTheDataGivesItself() throws IOException {
    write("2031.yaml", INLINE);

    assertThat(run("validate 2031.yaml -f line"))
        .contains(
            "2031.yaml:6:14: error: diff/magnitude 行政处罚.罚款金额 13.42万元 → 13.42亿元",
            "2031.yaml:8:12: warning: diff/stale 行政检查.次数 126次 → 126次");
  }

  @Test
  void aFileThatTheDataNames() throws IOException {
    write("旧/甲.yaml", LAST);
    write("新/2031.yaml", "上年数据: ../旧/甲.yaml\n" + NOW);

    assertThat(run("validate 新/2031.yaml -f line")).contains("diff/magnitude", "diff/stale");
    assertThat(run("diff 新/2031.yaml")).contains("2030年", "134200万元", "13.42万元");
    write("新/2031.yaml", "上年数据: ../旧/甲.yaml\n" + NOW.replace("134200万元", "14万元"));
    assertThat(run("build 新/2031.yaml -f md -o -")).contains("查处环境违法案件8起，比上年减少1起");
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "build", "diff"})
  void aNamedFileThatIsNotThereIsAnError(String command) throws IOException {
    write("2031.yaml", NOW + "上年数据: ../2030/2030.yaml\n");

    assertThat(run(command + " 2031.yaml"))
        .contains("没有上年的数据文件", "2030.yaml", "从这个文件所在的文件夹写起", "2031.yaml:6:");
  }

  @Test
  void aNamedFileOfAnotherYearIsAnError() throws IOException {
    write("旧.yaml", LAST.replace("2030", "2029"));
    write("2031.yaml", NOW + "上年数据: 旧.yaml\n");

    assertThat(run("validate 2031.yaml")).contains("上年的数据应是 2030 年的，这个文件是 2029 年的");
  }

  @Test
  void diffOfOneFileNeedsLastYears() throws IOException {
    write("2031.yaml", NOW);

    assertThat(run("diff 2031.yaml")).contains("没有可以比较的上年数据", "report diff 上年的.yaml 本年的.yaml");
  }

  @Test
  void initNotesWhereLastYearsDataAre() throws IOException {
    write("2030/2030.yaml", LAST);

    run("init 2031 --from 2030/2030.yaml");

    assertThat(Files.readString(folder.resolve("2031/2031.yaml")))
        .contains("上年数据: ../2030/2030.yaml\n年度: 2031\n");
    assertThat(run("validate 2031/2031.yaml")).doesNotContain("错误");
  }

  @Test
  void initLeavesANameOutWhereTheFileIsFoundBesideIt() throws IOException {
    write("2030.yaml", LAST);

    run("init . --from 2030.yaml");

    assertThat(Files.readString(folder.resolve("2031.yaml"))).doesNotContain("上年数据");
  }

  @Test
  void initReplacesTheNameOfTheYearBefore() throws IOException {
    write("甲/2029.yaml", LAST.replace("2030", "2029"));
    write("乙/2030.yaml", LAST + "上年数据: ../甲/2029.yaml\n");

    run("init 丙 --from 乙/2030.yaml");

    assertThat(Files.readString(folder.resolve("丙/2031.yaml")))
        .contains("上年数据: ../乙/2030.yaml\n")
        .doesNotContain("2029");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  /** All that is printed. */
  private String run(String command) {
    Program.Result result = new Program(folder).run(command.split(" ", -1));
    return result.out() + result.err();
  }
}
