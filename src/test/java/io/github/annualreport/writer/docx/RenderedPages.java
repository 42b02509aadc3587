package io.github.annualreport.writer.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a file as LibreOffice lays them out, measured in millimetres. */
record RenderedPages(double width, double height, List<List<Line>> pages, List<Rules> rules) {

  private static final Pattern PAGE =
      Pattern.compile("<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">");
  private static final Pattern WORD =
      Pattern.compile(
          "<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">"
              + "([^<]*)</word>");
  private static final String FONTS =
      """
      <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
      <fontconfig>
      <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
      <dir>/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol</dir>
      %s</fontconfig>
      """;
  private static final Map<String, String> STAND_INS =
      Map.of(
          "仿宋_GB2312", "FandolFang R",
          "楷体_GB2312", "FandolKai",
          "黑体", "FandolHei",
          "宋体", "FandolSong",
          "方正小标宋简体", "FandolSong");

  /** Whether the programs and fonts are installed. */
  static boolean arePossible() {
    return List.of("soffice", "pdftotext", "pdftoppm").stream().allMatch(RenderedPages::isInstalled)
        && Files.isDirectory(Path.of("/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol"));
  }

  private static boolean isInstalled(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  static RenderedPages of(byte[] docx, Path folder) throws Exception {
    Files.write(folder.resolve("report.docx"), docx);
    var aliases = new StringBuilder();
    STAND_INS.forEach(
        (font, standIn) ->
            aliases.append(
                "<alias binding=\"same\"><family>%s</family><prefer><family>%s</family></prefer></alias>\n"
                    .formatted(font, standIn)));
    Files.writeString(folder.resolve("fonts.conf"), FONTS.formatted(aliases));
    run(
        folder,
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "report.docx");
    run(folder, "pdftotext", "-bbox-layout", "report.pdf", "report.html");
    run(folder, "pdftoppm", "-r", String.valueOf(Rules.DPI), "-png", "report.pdf", "page");
    return read(Files.readString(folder.resolve("report.html")), Rules.read(folder));
  }

  private static void run(Path folder, String... command) throws Exception {
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    Process process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(command[0] + ": " + Files.readString(folder.resolve("log")));
    }
  }

  private static RenderedPages read(String html, List<Rules> rules) {
    Matcher size = PAGE.matcher(html);
    size.find();
    var pages = new ArrayList<List<Line>>();
    for (String page : html.substring(size.end()).split("<page ", -1)) {
      pages.add(lines(page));
    }
    return new RenderedPages(mm(size.group(1)), mm(size.group(2)), pages, rules);
  }

  /** Words that stand at one height make a line, whatever blocks they are found in. */
  private static List<Line> lines(String page) {
    var lines = new ArrayList<Line>();
    Matcher word = WORD.matcher(page);
    while (word.find()) {
      var line =
          new Line(
              mm(word.group(1)),
              mm(word.group(2)),
              mm(word.group(3)),
              mm(word.group(4)),
              word.group(5));
      int last = lines.size() - 1;
      if (last >= 0 && Math.abs(lines.get(last).middle() - line.middle()) < 1) {
        lines.set(last, lines.get(last).with(line));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  private static double mm(String points) {
    return Double.parseDouble(points) / 72 * 25.4;
  }

  /** A line's place; its height is that of the font, not of its ink. */
  record Line(double left, double top, double right, double bottom, String text) {

    double middle() {
      return (top + bottom) / 2;
    }

    Line with(Line next) {
      return new Line(
          Math.min(left, next.left),
          Math.min(top, next.top),
          Math.max(right, next.right),
          Math.max(bottom, next.bottom),
          text + next.text);
    }
  }
}
