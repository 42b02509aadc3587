package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.cli.Program.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

  /** The facts of a published report in other words, with slips that such texts have. */
  private static final String OLD =
      """
      关于2030年法治政府建设情况的报告

      2030年以来，我局按照《某市某区2030年法治政府建设工作要点》要求，推进依法行政，现将有关情况报告如下:
      一、学习宣传情况
      深入领会党的十九大精神。全年累计开展习近平法治思想专题学习培训4次，普法学习教育8次。
      2、 主要举措及成效
      （一）完善机制
      1.明确职责。严格文件审签，2030年共印发文件118个，无需要清理的规范性文件。
      2.示范创建。一是畅通复议渠道，2030年无行政复议案件发生。二是规范应诉行为。2030年无行政应诉案件发生。
      （二）依法行政
      3.依法决策。2030年完成建设项目审批29个。
      4.执法力度。2030年共查处环境违法案件11起，处罚金额15.7万元。
      5.执法监督。一是提前介入，共约谈企业14次30家。二是包容审慎，共有2起案件免于行政处罚，免罚金额20万元。
      6.执法质量。组织全体执法人员开展集中学习14次，使用移动执法设备制作现场检查笔录共计281份。帮扶群众12户。
      （三）营商环境
      7.规范检查。公开了11起环境行政处罚行为，行政检查频次同比下降33%。开展普法宣传活动19次。
      三、存在的问题
      还有以下三个方面的不足：一是认识不够；二是机制不全；三是形式单一；四是力量不足。
      四、2031年安排
      2031年，我局将继续努力。
      """;

  @TempDir private Path folder;

  @Test
  void theFormBuildsAsItIs() throws IOException {
    Result init = run("init", "新", "--year", "2031");
    Result build = build("新/2031.yaml");

    assertThat(init.status()).isZero();
    assertThat(build.status()).isZero();
    assertThat(build.out()).startsWith("# 某单位关于2031年法治政府建设情况的报告");
    assertThat(read("新/2031.yaml"))
        .startsWith("# yaml-language-server: $schema=.department.schema.json\n");
    assertThat(read("新/.department.schema.json")).contains("2020-12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"department", "ecology-bureau"})
  void everyLineOfTheFormNamesSomethingThatCanBeFilledIn(String template) throws IOException {
    run("init", "新", "--year", "2031", "-t", template);
    String filled =
        read("新/2031.yaml")
            .replaceAll("(?m)^#(?=  |[\\p{IsHan}]+: #)", "")
            .replaceAll("(?m)^(    |  )?([\\p{IsHan}]+): #.*（[^）]*）：.*$", "$1$2: 3")
            .replaceAll("(?m)^  - $", "  - 某事")
            .replaceAll("(?m)^(    |  )(- )?(不足|原因): #.*$", "$1$2$3: 某事");
    Files.writeString(folder.resolve("新/2031.yaml"), filled);

    assertThat(filled).contains("  案件数: 3\n").contains("- 不足: 某事");
    assertThat(build("新/2031.yaml").err()).doesNotContain("schema/unknown-key");
  }

  @Test
  void findsTheFiguresOfAnOldText() throws IOException {
    Files.writeString(folder.resolve("去年.txt"), OLD);

    Result result = run("init", "新", "--from", "去年.txt");

    assertThat(result.status()).isZero();
    assertThat(result.err())
        .contains("接着去年的 19 个数，其中 18 个已经对上指标，1 个已拟了指标。接下来：")
        .containsPattern("1\\. 填 19 个数，替换“未填”：新/2031.yaml 第 [0-9]+–[0-9]+ 行")
        .containsPattern("2\\. 改 2 处【待改：…】，.*：新/正文-2031.md 第 1–[0-9]+ 行")
        .contains("3. 写单位全称（1 处）：新/2031.yaml 第 6 行")
        .contains("4. 公文里要用的去掉 #");
    assertThat(read("新/2031.yaml"))
        .contains("专题学习次数: {数值: 未填, 上年: 4次}")
        .contains("学法次数: {数值: 未填, 上年: 8次}")
        .contains("印发数: {数值: 未填, 上年: 118}")
        .contains("环评审批:\n  件数: {数值: 未填, 上年: 29}")
        .contains("罚款金额: {数值: 未填, 上年: 15.7万元}")
        .contains("约谈:\n  次数: {数值: 未填, 上年: 14次}")
        .contains("企业数: {数值: 未填, 上年: 30家}")
        .contains("免罚金额: {数值: 未填, 上年: 20万元}")
        .contains("执法学习次数: {数值: 未填, 上年: 14次}")
        .contains("笔录数: {数值: 未填, 上年: 281份}")
        .contains("频次降幅: {数值: 未填, 上年: 33%}")
        .contains("活动次数: {数值: 未填, 上年: 19次}")
        .contains("行政复议:\n  案件数: {数值: 未填, 上年: 0}")
        .contains("行政处罚.案件数: {单位: 起}")
        .contains("  执法质量.帮扶群众数: {单位: 户}", "帮扶群众数: {数值: 未填, 上年: 12户} # 帮扶群众12户。");
  }

  @Test
  void readsWordFiles() throws IOException {
    Files.writeString(
        folder.resolve("2030.yaml"),
        "模板: ecology-bureau\n年度: 2030\n单位: {名称: 某局}\n行政处罚: {案件数: 6}\n约谈: {次数: 4, 企业数: 9}\n");
    new Program(folder).run("build", "2030.yaml", "-o", "去年.docx");

    run("init", "新", "--from", "去年.docx");

    assertThat(read("新/2031.yaml"))
        .contains("题名: \"某局关于2031年法治政府建设情况的报告\"")
        .contains("案件数: {数值: 未填, 上年: 6}")
        .contains("约谈:\n  次数: {数值: 未填, 上年: 4次}")
        .contains("企业数: {数值: 未填, 上年: 9家}");
    assertThat(read("新/正文-2031.md")).contains("#### 加大重点领域执法力度\n\n坚持“双随机、一公开”监管");
  }

  @Test
  void takesOverOutlineAndTextOfAnOldText() throws IOException {
    Files.writeString(folder.resolve("去年.txt"), OLD);
    run("init", "新", "--from", "去年.txt");

    assertThat(read("新/2031.yaml"))
        .contains("题名: \"关于2031年法治政府建设情况的报告\"")
        .contains("编号: [一、, （一）, {式: 1., 接排: 是, 连续: 是}]");
    assertThat(read("新/正文-2031.md"))
        .contains("《某市某区【待改：2030年】法治政府建设工作要点》")
        .contains("【待改：党的十九大】")
        .contains("## 主要举措及成效\n\n### 完善机制\n\n#### 明确职责\n\n严格文件审签")
        .contains("还有以下<@条数/>个方面的不足：\n\n1. 认识不够。\n1. 机制不全。")
        .contains("## ${下年}年安排")
        .contains("帮扶群众${执法质量.帮扶群众数}");
  }

  @Test
  void whatWasTakenOverBuildsOnceItIsFilledIn() throws IOException {
    Files.writeString(folder.resolve("去年.txt"), OLD);
    run("init", "新", "--from", "去年.txt");
    Path data = folder.resolve("新/2031.yaml");
    Result before = build("新/2031.yaml");
    Files.writeString(
        data, read("新/2031.yaml").replaceAll("未填, 上年: ([0-9.]+)", "$1, 上年: $1").replace("未填", "7"));
    // A half-width colon of the old text, which no report may keep.
    Files.writeString(folder.resolve("新/正文-2031.md"), read("新/正文-2031.md").replace("如下:", "如下："));

    Result after = build("新/2031.yaml");

    assertThat(before.status()).isEqualTo(1);
    assertThat(before.err())
        .contains("警告[data/open] 还有 19 项没有填：")
        .contains("错误[data/open] “法治学习.专题学习次数”没有填写，正文里要用它，填 2031.yaml:25")
        .contains("还有 15 处：2031.yaml:26（法治学习.学法次数）、")
        .contains("2031.yaml:36（行政处罚.案件数）、")
        .contains("2031.yaml:43（约谈.次数）、")
        .endsWith("\n1 个文件：16 个错误，4 个警告\n");
    assertThat(after.err()).contains("是从去年接过来的，还没有改；这个文件里还有 1 处【待改：…】");
    assertThat(after.out())
        .contains("**3.依法决策**。2031年完成建设项目审批29件。")
        .contains("还有以下四个方面的不足：一是认识不够；")
        .contains("2031年未发生行政复议案件");
  }

  @Test
  void aBuildEndsWithHowFarTheReportIs() throws IOException {
    Files.writeString(folder.resolve("去年.txt"), OLD);
    run("init", "新", "--from", "去年.txt");
    String steps =
        """

        还要做的：
        1. 填 19 个数，替换“未填”：新/2031.yaml 第 25–56 行
        2. 改 2 处【待改：…】，改好一处删去一处的括号：新/正文-2031.md 第 1–5 行
        3. 写单位全称（1 处）：新/2031.yaml 第 6 行
        """;

    assertThat(run("build", "新/2031.yaml").err()).contains("1 个文件：16 个错误，", steps);
    assertThat(run("build", "新/2031.yaml", "--draft", "-o", "稿.md").err()).contains(steps);
    assertThat(run("build", "新/2031.yaml", "-q").err()).doesNotContain("还要做的");
  }

  @Test
  void anOpenNumberOfADocumentIsNoMistakeOfForm() throws IOException {
    String old = Path.of("examples/market-regulator/2031.yaml").toAbsolutePath().toString();
    run("init", "新", "--from", old);

    assertThat(read("新/2032.yaml")).contains("文号: 某法办【待改：〔2031〕8号】");
    assertThat(run("validate", "新/2032.yaml").out())
        .contains("“〔2031〕8号”是从去年接过来的，还没有改")
        .doesNotContain("schema/pattern");
  }

  @Test
  void movesLastYearsFiguresAndKeepsTheComments() throws IOException {
    Files.writeString(
        folder.resolve("2030.yaml"),
        """
        # 某局的数据
        模板: ecology-bureau
        年度: 2030
        单位: {名称: 某局}
        公文:
          成文日期: 2031-01-20
        行政处罚:
          案件数: 6起 # 按决定书计
          罚款金额: {数值: 8.25万元, 来源: 台账}
        文件:
          印发数:
            数值: 88
            上年: 80
            说明: 更正
        下年安排:
          - 落实2030年的要求
        说明:
          文件.印发数: 更正
        """);

    Result result = run("init", "新", "--from", "2030.yaml");

    assertThat(result.status()).isZero();
    assertThat(read("新/2031.yaml"))
        .isEqualTo(
            """
            # yaml-language-server: $schema=.ecology-bureau.schema.json
            # 某局的数据
            模板: ecology-bureau
            上年数据: ../2030.yaml
            年度: 2031
            单位: {名称: 某局}
            公文:
            #   成文日期: 2031-01-20
            行政处罚:
              案件数: {数值: 未填, 上年: 6起} # 按决定书计
              罚款金额: {数值: 未填, 上年: 8.25万元}
            文件:
              印发数:
                数值: 未填
                上年: 88
            下年安排:
              - 落实【待改：2030年】的要求
            # 说明:
            #   文件.印发数: 更正
            """);
    assertThat(build("新/2031.yaml").status()).isZero();
  }

  @Test
  void marksTheNumbersThatStandInTextsOfLastYearsData() throws IOException {
    Files.writeString(
        folder.resolve("2030.yaml"),
        """
        模板: department
        年度: 2030
        正文: 正文-2030.md
        单位: {名称: 某市某局}
        文件:
          印发数: {数值: 88, 上年: 80件} # 2029年共印发文件80件。
        行政检查: {次数: 46}
        存在问题:
          - 不足: 还有3个股室人手不足
        """);
    Files.writeString(
        folder.resolve("正文-2030.md"), "## 情况\n\n印发${文件.印发数}，分解38项任务到 7 个股室，2029年为５项，走访3,482户。\n");

    Result result = run("init", "新", "--from", "2030.yaml");

    assertThat(read("新/正文-2031.md"))
        .contains("印发${文件.印发数}，分解【待改：38项】任务到【待改：7个】股室，【待改：2029年】为【待改：5项】，走访【待改：3482户】。");
    assertThat(read("新/2031.yaml"))
        .contains("  印发数: {数值: 未填, 上年: 88}\n", "还有【待改：3个】股室人手不足")
        .doesNotContain("2029年共印发");
    assertThat(result.err()).contains("接着去年的 7 个数，其中 2 个已经对上指标");
  }

  @Test
  void doesWhatTheReadmeSays() throws IOException {
    Result init = run("init", "新报告", "--year", "2031");
    Path data = folder.resolve("新报告/2031.yaml");
    String started = read("新报告/2031.yaml");
    Files.writeString(
        data,
        started
            .replace("名称: 某单位 # 改成单位全称", "名称: 某市某区水务局")
            .replace("#行政处罚: #", "行政处罚: #")
            .replaceFirst("#  案件数: # 行政处罚案件数", "  案件数: 6 # 行政处罚案件数"));
    Path text = folder.resolve("新报告/正文-2031.md");
    Files.writeString(text, Files.readString(text).replace("扎实推进法治政府建设", "扎实推进法治水务建设"));

    Result build = build("新报告/2031.yaml");

    assertThat(init.status()).isZero();
    assertThat(build.status()).isZero();
    assertThat(build.err()).isEmpty();
    assertThat(build.out())
        .startsWith("# 某市某区水务局关于2031年法治政府建设情况的报告")
        .contains("扎实推进法治水务建设")
        .contains("2031年查处违法案件6件。");
  }

  @Test
  void tellsThatTheUnitHasNoNameYet() throws IOException {
    run("init", "新", "--year", "2031");

    assertThat(build("新/2031.yaml").err()).contains("警告[data/open] 单位全称还是“某单位”，没有填");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31", "2031.0", "二〇三一", "-2031"})
  void refusesWhatIsNoYear(String year) {
    Result result = run("init", "新", "--year=" + year);

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("“" + year + "”不是年度；写四位数字，如 --year 2031");
    assertThat(folder.resolve("新")).doesNotExist();
  }

  @Test
  void saysWhatItLeftAlone() {
    run("init", "新", "--year", "2031年");

    assertThat(run("init", "新", "--year", "2031").err())
        .contains("已有 新/2031.yaml，没有动它", "已有 新/正文-2031.md，没有动它");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "validate", "diff"})
  void aWordFileIsForCheckOrInit(String command) throws IOException {
    Files.writeString(folder.resolve("报告.docx"), "PK");

    Result result = run(command, "报告.docx");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("不是数据文件", "report check", "report init DIR --from");
  }

  /** A letterhead, two lines of title, styles, a table, labels of another kind: all in one file. */
  @Test
  void takesOverAWordFile() throws IOException {
    Files.writeString(
        folder.resolve("正文.md"),
        """
        ## 主要举措

        查处案件${行政处罚.案件数}。

        表：执法情况

        | 项目 | 件数 |
        |---|--:|
        | 检查 | 26 |
        """);
    Files.writeString(
        folder.resolve("2030.yaml"),
        """
        模板: department
        年度: 2030
        正文: 正文.md
        单位: {名称: 某县民政局}
        公文:
          版头: {发文机关标志: 某县民政局文件, 发文字号: 某民字〔2031〕3号, 签发人: [王某某]}
          题名: 某县民政局|关于2030年度法治政府建设工作情况的报告
          主送: [县委, 县政府]
          成文日期: 2031-01-20
          附注: 此件公开发布
          版记: {抄送: [县人大常委会], 印发机关: 某县民政局办公室, 印发日期: 2031-01-21}
        行政处罚: {案件数: 6}
        """);
    run("build", "2030.yaml", "-o", "去年.docx");

    run("init", "新", "--from", "去年.docx");

    assertThat(read("新/2031.yaml"))
        .contains("名称: 某县民政局\n", "发文机关标志: \"某县民政局文件\"", "签发人: [\"王某某\"]")
        .contains("#发文字号: 某民字〔2032〕1号 # 去年是某民字〔2031〕3号")
        .contains("题名: \"某县民政局|关于2031年度法治政府建设工作情况的报告\"")
        .contains("主送: [\"县委\", \"县政府\"]", "附注: \"此件公开发布\"")
        .contains("抄送: [\"县人大常委会\"]", "印发机关: \"某县民政局办公室\"")
        .contains("#成文日期: 2032-01-20");
    assertThat(read("新/正文-2031.md"))
        .startsWith("## 主要举措\n")
        .contains("| 项目 | 件数 |\n|---|---|\n| 检查 | ${主要举措.检查数.数值} |")
        .doesNotContain("民政局", "县委", "签发");
  }

  @Test
  void takesTheUnitFromTheTitleOfAnOldText() throws IOException {
    Files.writeString(folder.resolve("去年.txt"), OLD.replaceFirst("关于2030年", "某市某区水务局关于2030年"));
    run("init", "新", "--from", "去年.txt");

    assertThat(read("新/2031.yaml")).contains("名称: 某市某区水务局\n");
  }

  @Test
  void leadsEditorsToTheSchemaAndMarksWhatIsOfTheOldYear() throws IOException {
    Files.createDirectories(folder.resolve("旧"));
    Files.writeString(
        folder.resolve("旧/2030.yaml"),
        """
        # yaml-language-server: $schema=../../templates/department/schema.yaml
        模板: department
        年度: 2030
        正文: 正文-2030.md
        单位: {名称: 某市某局}
        公文:
          版头:
            发文机关标志: 某市某局文件
            发文字号: 某发〔2031〕3号
          附件:
            - 名称: 执法情况
              文件: 附件.md
          版记:
            印发日期: 2031-01-20
        引用:
          工作要点:
            名称: 某市2030年法治政府建设工作要点
            文号: 某府办〔2030〕5号
        """);
    Files.writeString(folder.resolve("旧/正文-2030.md"), "按照某府办〔2030〕5号文件要求。\n");
    Files.writeString(folder.resolve("旧/附件.md"), "2030年的情况。\n");

    run("init", "新", "--from", "旧/2030.yaml");

    assertThat(read("新/2031.yaml"))
        .startsWith("# yaml-language-server: $schema=.department.schema.json\n模板: department")
        .contains("#     发文字号: 某发〔2031〕3号", "#     印发日期: 2031-01-20")
        .contains("名称: 某市【待改：2030年】法治政府建设工作要点")
        .contains("文号: 某府办【待改：〔2030〕5号】");
    assertThat(read("新/.department.schema.json")).contains("2020-12");
    assertThat(read("新/正文-2031.md")).isEqualTo("按照某府办【待改：〔2030〕5号】文件要求。\n");
    assertThat(read("新/附件.md")).isEqualTo("【待改：2030年】的情况。\n");
    assertThat(build("新/2031.yaml").err())
        .contains("警告[text/open] “2030年”是从去年接过来的", "警告[text/open] “〔2030〕5号”是从去年接过来的");
  }

  @Test
  void neverOverwrites() throws IOException {
    run("init", "新", "--year", "2031");
    Files.writeString(folder.resolve("新/2031.yaml"), "填好的");

    Result again = run("init", "新", "--year", "2031");

    assertThat(again.status()).isEqualTo(3);
    assertThat(again.err()).isEqualTo("错误：已经有 新/2031.yaml，没有覆盖；换一个文件夹\n");
    assertThat(read("新/2031.yaml")).isEqualTo("填好的");
  }

  @Test
  void copiesATemplateThatBuildsTheSame() throws IOException {
    Files.writeString(folder.resolve("2031.yaml"), "模板: ecology-bureau\n年度: 2031\n单位: {名称: 某局}\n");
    run("init", "--template-dir", "模板", "-t", "ecology-bureau");

    String own = new Program(folder).run(build("2031.yaml", "-t", "模板")).out();

    assertThat(own).isNotEmpty().isEqualTo(build("2031.yaml").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "init",
        "init 新",
        "init 新 --from 没有.yaml",
        "init 新 --year 2031 -t 没有",
        "init 新 --template-dir 模板",
      })
  void refusesWhatItCannotDo(String line) {
    Result result = run(line.split(" ", -1));

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("错误：");
    assertThat(Files.exists(folder.resolve("新"))).isFalse();
  }

  @Test
  void aTextWithoutAYearAsksForOne() throws IOException {
    Files.writeString(folder.resolve("去年.txt"), "我局办理案件3起。\n");

    assertThat(run("init", "新", "--from", "去年.txt").err()).contains("看不出是哪一年的报告");
    assertThat(run("init", "新", "--from", "去年.txt", "--year", "2031").status()).isZero();
  }

  private Result run(String... arguments) {
    return new Program(folder).run(arguments);
  }

  private Result build(String data) {
    return new Program(folder).run(build(data, "-q"));
  }

  private static String[] build(String data, String... more) {
    return Stream.concat(
            List.of("build", data, "-f", "md", "-o", "-").stream(), List.of(more).stream())
        .toArray(String[]::new);
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
