package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.build.HeadStart;
import io.github.annualreport.template.Templates;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The entry to the program: a command line in, an exit status out. */
public final class Main {

  /** The commands that read data by its template and render its text. */
  private static final Set<String> DATA_COMMANDS = Set.of("build", "validate");

  private Main() {}

  public static void main(String[] args) {
    // Not the platform's encoding, which is GBK on a Chinese Windows and ASCII in many a container.
    var stdout = new PipedOutput(new FileOutputStream(FileDescriptor.out));
    var out = new PrintStream(stdout, false, UTF_8);
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
    dataFile(terminal, args).ifPresent(data -> HeadStart.begin(templates, data));
    return run(terminal, templates, args);
  }

  /** The data file that a command seems to be about. */
  private static Optional<Path> dataFile(Terminal terminal, String... args) {
    return args.length < 2 || !DATA_COMMANDS.contains(args[0])
        ? Optional.empty()
        : Stream.of(args)
            .skip(1)
            .filter(a -> a.endsWith(".yaml") && !a.startsWith("-") && !a.contains("*"))
            .map(terminal.folder()::resolve)
            .findFirst();
  }

  static int run(Terminal terminal, Templates templates, String... args) {
    return run(
        terminal,
        () -> execute(terminal, ReportCommand.newCommandLine(terminal, templates, args), args));
  }

  /**
   * Calls a command; whatever happens, it ends in a status. Streams keep their failures to
   * themselves, so that every command is asked here whether all was printed.
   */
  static int run(Terminal terminal, Callable<Integer> command) {
    try {
      int status = command.call();
      terminal.requirePrinted();
      return status;
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
