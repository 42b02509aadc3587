package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.ReportBuilder;
import io.github.annualreport.Templates;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The entry to the program: a command line in, an exit status out. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    // Not the platform's encoding, which is GBK on a Chinese Windows and ASCII in many a container.
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
    var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    // Java cannot ask for one stream alone; the launcher can.
    boolean colour = Colour.wanted(Boolean.getBoolean("report.terminal"), System.getenv());
    boolean colourOut = Colour.wanted(Boolean.getBoolean("report.terminal.out"), System.getenv());
    var terminal =
        new Terminal(System.in, out, err, Path.of(""), colour, colourOut, System.getenv());
    int status = run(terminal, args);
    System.exit(status);
  }

  /**
   * Runs one command.
   *
   * @param folder the folder that relative paths start from
   * @return the exit status
   */
  public static int run(
      InputStream in, PrintStream out, PrintStream err, Path folder, String... args) {
    return run(new Terminal(in, out, err, folder, false), args);
  }

  private static int run(Terminal terminal, String... args) {
    var templates = new Templates();
    return run(terminal, templates, ReportSource.of(new ReportBuilder(templates)), args);
  }

  /** As the others, with reports of the caller's; whatever happens, it ends in a status. */
  static int run(Terminal terminal, Templates templates, ReportSource reports, String... args) {
    try {
      return execute(
          terminal, ReportCommand.newCommandLine(terminal, templates, reports, args), args);
    } catch (OutputException e) {
      e.messages().forEach(m -> terminal.err().println("错误：" + m));
      return ExitStatus.OUTPUT;
    } catch (Throwable e) {
      new CrashReport(e).print(terminal.err());
      return ExitStatus.BUG;
    } finally {
      terminal.out().flush();
    }
  }

  private static int execute(Terminal terminal, CommandLine root, String... args) throws Exception {
    try {
      CommandLine command = last(root.parseArgs(args)).commandSpec().commandLine();
      if (printHelp(terminal, command)) {
        return ExitStatus.OK;
      }
      return (Integer) ((Callable<?>) command.getCommand()).call();
    } catch (ParameterException e) {
      terminal.err().println("错误：" + UsageMessages.of(e));
      String name = e.getCommandLine().getCommandSpec().qualifiedName();
      terminal.err().println("用法见 " + name + " --help");
    } catch (UsageException e) {
      terminal.err().println("错误：" + e.getMessage());
    }
    return ExitStatus.USAGE;
  }

  private static ParseResult last(ParseResult parsed) {
    return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
  }

  private static boolean printHelp(Terminal terminal, CommandLine command) {
    if (command.isUsageHelpRequested()) {
      command.usage(terminal.out());
    } else if (command.isVersionHelpRequested()) {
      command.printVersionHelp(terminal.out());
    } else {
      return false;
    }
    return true;
  }
}
