package io.github.annualreport.cli;

import io.github.annualreport.template.Templates;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;

/** The program itself: what there is before a command is chosen. */
@Command(
    name = "report",
    description = "由一年的数据生成政府年度报告。",
    versionProvider = VersionProvider.class,
    addMethodSubcommands = false)
final class ReportCommand implements Callable<Integer> {

  private static final String COMPLETION = "completion";

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  private ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The program with its commands: the one that the arguments begin with, as reading the options of
   * all takes time, or all of them.
   */
  static CommandLine newCommandLine(Terminal terminal, Templates templates, String... args) {
    var commands = new LinkedHashMap<String, Supplier<Object>>();
    commands.put("build", () -> new BuildCommand(terminal, templates));
    commands.put("init", () -> new InitCommand(terminal, templates));
    commands.put("validate", () -> new ValidateCommand(terminal, templates));
    commands.put("diff", () -> new DiffCommand(terminal, templates));
    commands.put("check", () -> new CheckCommand(terminal, templates));
    commands.put("schema", () -> new SchemaCommand(terminal, templates));
    commands.put("templates", () -> new TemplatesCommand(terminal, templates));
    commands.put(COMPLETION, () -> new CompletionCommand(terminal));
    String first = args.length == 0 ? "" : args[0];
    // Completion is for all commands.
    boolean alone = commands.containsKey(first) && !first.equals(COMPLETION);
    var root = new CommandLine(new ReportCommand(terminal));
    commands.forEach(
        (name, command) -> {
          if (!alone || name.equals(first)) {
            root.addSubcommand(name, command.get());
          }
        });
    root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    root.setExpandAtFiles(false);
    root.getCommandSpec()
        .addOption(OptionSpec.builder("--version").versionHelp(true).description("显示版本").build());
    complete(root);
    root.getSubcommands().values().forEach(ReportCommand::complete);
    return root;
  }

  /** Gives a command what all have: the help option and Chinese headings. */
  private static void complete(CommandLine command) {
    command
        .getCommandSpec()
        .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("显示这一页").build());
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.synopsisHeading("用法：");
    usage.synopsisSubcommandLabel("COMMAND");
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%n参数：%n");
    usage.optionListHeading("%n选项：%n");
    usage.commandListHeading("%n命令：%n");
    usage.footerHeading("%n");
    usage.sortOptions(false);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.err());
    return ExitStatus.USAGE;
  }
}
