package io.github.annualreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.cli.Program.Result;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures and merged heads of tables go along when a report is started from last year's. */
class InitPicturesTest {

  @TempDir Path folder;

  @BeforeEach
  void lastYear() throws IOException {
    ImageIO.write(
        new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("现场.png").toFile());
    Files.writeString(
        folder.resolve("正文-2030.md"),
        """
        ## 主要举措

        全年开展检查${行政检查.次数}。

        ![检查现场](现场.png "执法检查现场")

        检查之后整改。

        ## 问题

        力量不足。
        """);
    Files.writeString(
        folder.resolve("2030.yaml"),
        """
        模板: department
        年度: 2030
        正文: 正文-2030.md
        单位: {名称: 某局}
        公文: {成文日期: 2031-01-20}
        行政检查: {次数: 46}
        """);
  }

  @Test
  void copiesThePicturesOfAWordFileBesideTheText() throws IOException {
    var program = new Program(folder);
    program.run("build", "2030.yaml", "-o", "去年.docx");

    Result init = program.run("init", "新", "--from", "去年.docx");

    assertThat(init.status()).isZero();
    assertThat(Files.readString(folder.resolve("新/正文-2031.md")))
        .contains("\n\n![图片](图片1.png)\n\n图：执法检查现场\n\n检查之后整改。");
    assertThat(folder.resolve("新/图片1.png")).hasSameBinaryContentAs(folder.resolve("现场.png"));
    assertThat(built("新/2031.yaml")).contains("图1　执法检查现场");
  }

  @Test
  void copiesThePicturesThatLastYearsTextShows() throws IOException {
    new Program(folder).run("init", "新", "--from", "2030.yaml");

    assertThat(folder.resolve("新/现场.png")).hasSameBinaryContentAs(folder.resolve("现场.png"));
    assertThat(built("新/2031.yaml")).contains("![检查现场](");
  }

  @Test
  void writesNoPictureOutsideOfTheNewFolder() throws IOException {
    Path last = Files.createDirectory(folder.resolve("去年"));
    Files.move(folder.resolve("2030.yaml"), last.resolve("2030.yaml"));
    String text = Files.readString(folder.resolve("正文-2030.md")).replace("(现场.png", "(../现场.png");
    Files.writeString(last.resolve("正文-2030.md"), text);

    new Program(folder).run("init", "甲/乙", "--from", "去年/2030.yaml");

    assertThat(folder.resolve("甲/乙/2031.yaml")).exists();
    assertThat(folder.resolve("甲/现场.png")).doesNotExist();
  }

  @Test
  void keepsTheMergedHeadOfATable() throws IOException {
    Files.writeString(
        folder.resolve("正文-2030.md"),
        """
        ## 主要举措

        开展检查${行政检查.次数}，情况见下表。

        表：执法情况（单位：次）

        | 类别 | 检查 | | 备注 |
        |---|--:|--:|---|
        | | **${年度}年** | **${上年度}年** | **来源** |
        | 行政检查 | ${行政检查.次数.数值} | 40 | 台账 |
        """);
    var program = new Program(folder);
    program.run("build", "2030.yaml", "-o", "去年.docx");

    program.run("init", "新", "--from", "去年.docx");

    assertThat(Files.readString(folder.resolve("新/正文-2031.md")))
        .contains(
            """
            | 类别 | 检查 |  | 备注 |
            |---|---|---|---|
            |  | **${年度}年** | **${上年度}年** | **来源** |
            | 行政检查 | ${行政检查.次数.数值} | ${(行政检查.次数.上年.数值)!"—"} | 台账 |
            """);
    assertThat(built("新/2031.yaml")).contains("| 行政检查 | 50 |");
  }

  private String built(String data) throws IOException {
    Path file = folder.resolve(data);
    Files.writeString(file, Files.readString(file).replace("未填", "50"));
    return new Program(folder).run("build", data, "-f", "md", "-o", "-").out();
  }
}
