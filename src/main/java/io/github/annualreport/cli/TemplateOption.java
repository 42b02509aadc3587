package io.github.annualreport.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names the template in place of the data. */
final class TemplateOption {

  @Option(
      names = {"-t", "--template"},
      paramLabel = "NAME",
      description = "模板的名称，或自己的模板文件夹；默认用数据文件中写的模板")
  private Optional<String> template = Optional.empty();

  /** Returns the template's name, or its folder from the folder of the run. */
  Optional<String> name(Terminal terminal) {
    return template.map(terminal::templateFolder);
  }
}
