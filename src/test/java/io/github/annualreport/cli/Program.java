package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** The program, called in-process. */
final class Program {

  private final Path folder;
  private final Map<String, String> environment;

  Program(Path folder) {
    this(folder, Map.of());
  }

  Program(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  Result run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status = Main.run(terminal(out, err), new Templates(), args);
    return new Result(status, shown(out), shown(err));
  }

  /** A terminal in the program's folder. */
  Terminal terminal(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Terminal(
        InputStream.nullInputStream(),
        new PrintStream(out, false, UTF_8),
        new PrintStream(err, false, UTF_8),
        folder,
        false,
        false,
        environment);
  }

  /** What was printed, with paths as if the program had run in its folder. */
  private String shown(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace(folder + "/", "").replace(folder.toString(), ".");
  }

  /** The shortest data that gives a report without a finding. */
  static String data(int year, String title) {
    return """
        模板: ecology-bureau
        年度: %d
        单位: {名称: 某局}
        公文: {题名: %s, 成文日期: %d-01-20}
        行政处罚: {案件数: 0}
        第一责任人: [部署甲事项]
        存在问题: [{不足: 不足甲, 原因: 原因甲}]
        下年安排: [安排甲]
        """
        .formatted(year, title, year + 1);
  }

  /** What came of a run. */
  record Result(int status, String out, String err) {}
}
