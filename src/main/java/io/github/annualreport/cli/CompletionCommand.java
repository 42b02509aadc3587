package io.github.annualreport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script by which a shell completes this program's command lines. */
@Command(
    name = "completion",
    description = "打印命令补全脚本。",
    customSynopsis = "report completion bash|zsh",
    footer = {
      "把下面一行写进 ~/.bashrc 或 ~/.zshrc：",
      "  source <(report completion bash)",
      "  source <(report completion zsh)"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  // One script serves both: in zsh it loads the emulation of bash. What was typed is checked all
  // the
  // same, so that nobody takes it for a script for fish.
  @SuppressWarnings("UnusedVariable")
  @Parameters(paramLabel = "SHELL", description = "bash 或 zsh")
  private Shell shell;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    // The script is the same for both: it loads zsh's emulation of bash where it finds itself in
    // zsh.
    terminal.out().print(CompletionScript.of(spec.root().commandLine()));
    return ExitStatus.OK;
  }

  /** The shells there is a script for, in the letters a user types. */
  @SuppressWarnings("MemberName")
  enum Shell {
    bash,
    zsh
  }
}
