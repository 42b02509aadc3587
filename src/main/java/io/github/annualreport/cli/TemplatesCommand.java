package io.github.annualreport.cli;

import io.github.annualreport.template.Templates;
import io.github.annualreport.template.Templates.TemplateInfo;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the templates there are. */
@Command(name = "templates", description = "列出自带的模板：名称和用途。")
final class TemplatesCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Templates templates;

  TemplatesCommand(Terminal terminal, Templates templates) {
    this.terminal = terminal;
    this.templates = templates;
  }

  @Override
  public Integer call() {
    int width = templates.all().stream().mapToInt(t -> t.name().length()).max().orElse(0);
    for (TemplateInfo template : templates.all()) {
      String padding = " ".repeat(width - template.name().length());
      terminal.out().println(template.name() + padding + "  " + template.title());
    }
    return ExitStatus.OK;
  }
}
