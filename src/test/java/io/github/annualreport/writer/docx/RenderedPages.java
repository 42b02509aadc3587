package io.github.annualreport.writer.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a file as LibreOffice lays them out, measured in millimetres. */
public record RenderedPages(
    Path pdf, List<String> fonts, List<Size> sizes, List<List<Line>> pages) {

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

  /** As the program itself has it made. */
  private static final String TAGGED =
      "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  private static final Map<String, String> STAND_INS =
      Map.of(
          "仿宋_GB2312", "FandolFang R",
          "楷体_GB2312", "FandolKai",
          "黑体", "FandolHei",
          "宋体", "FandolSong",
          "方正小标宋简体", "FandolSong");

  /** Whether the programs and fonts are installed. */
  public static boolean arePossible() {
    return List.of("soffice", "pdftotext", "pdftoppm", "pdffonts").stream()
            .allMatch(RenderedPages::isInstalled)
        && Files.isDirectory(Path.of("/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol"));
  }

  private static boolean isInstalled(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  static RenderedPages of(byte[] docx, Path folder) throws Exception {
    return of(Map.of("report", docx), folder).get("report");
  }

  /** Files by their names, which LibreOffice is started once for. */
  public static Map<String, RenderedPages> of(Map<String, byte[]> files, Path folder)
      throws Exception {
    putFonts(folder);
    var command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                TAGGED));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey() + ".docx"), file.getValue());
      command.add(file.getKey() + ".docx");
    }
    run(folder, command.toArray(String[]::new));
    var result = new LinkedHashMap<String, RenderedPages>();
    for (String name : files.keySet()) {
      run(folder, "pdftotext", "-bbox-layout", name + ".pdf", name + ".html");
      run(folder, "pdffonts", name + ".pdf");
      String fonts = Files.readString(folder.resolve("log"));
      String html = Files.readString(folder.resolve(name + ".html"));
      result.put(name, read(folder.resolve(name + ".pdf"), fonts, html));
    }
    return result;
  }

  private static void putFonts(Path folder) throws IOException {
    var aliases = new StringBuilder();
    STAND_INS.forEach(
        (font, standIn) ->
            aliases.append(
                "<alias binding=\"same\"><family>%s</family><prefer><family>%s</family></prefer></alias>\n"
                    .formatted(font, standIn)));
    Files.writeString(folder.resolve("fonts.conf"), FONTS.formatted(aliases));
  }

  /** The long rules of a page, the first of which is 1. */
  public Rules rules(int page) throws Exception {
    Path folder = pdf.getParent();
    String name = pdf.getFileName().toString();
    String number = String.valueOf(page);
    String dots = String.valueOf(Rules.DPI);
    run(
        folder,
        "pdftoppm",
        "-r",
        dots,
        "-png",
        "-singlefile",
        "-f",
        number,
        "-l",
        number,
        name,
        "page");
    return Rules.read(folder.resolve("page.png"));
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

  private static RenderedPages read(Path pdf, String fonts, String html) {
    List<String> families =
        fonts
            .lines()
            .skip(2)
            .map(l -> l.substring(0, l.indexOf(' ')).replaceFirst(".*\\+", ""))
            .toList();
    var pages = new ArrayList<List<Line>>();
    var sizes = new ArrayList<Size>();
    Matcher size = PAGE.matcher(html);
    while (size.find()) {
      sizes.add(new Size(mm(size.group(1)), mm(size.group(2))));
      int end = html.indexOf("</page>", size.end());
      pages.add(lines(html.substring(size.end(), end)));
    }
    return new RenderedPages(pdf, families, sizes, pages);
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

  /** In millimetres. */
  public record Size(double width, double height) {}

  /** A line's place; its height is that of the font, not of its ink. */
  public record Line(double left, double top, double right, double bottom, String text) {

    public double middle() {
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
