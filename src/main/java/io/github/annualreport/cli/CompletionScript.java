package io.github.annualreport.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The script by which bash and zsh complete command lines.
 *
 * <p>Not picocli's own, which executes what stands in the names of files it proposes. This one
 * leaves files to the shell.
 */
final class CompletionScript {

  private static final String FRAME =
      """
      # 命令补全，用于 bash 和 zsh
      if [ -n "${ZSH_VERSION-}" ]; then
        autoload -U +X compinit && compinit
        autoload -U +X bashcompinit && bashcompinit
      fi
      _report() {
        local word="${COMP_WORDS[COMP_CWORD]}" command='' words=''
        [ "$COMP_CWORD" -gt 1 ] && command="${COMP_WORDS[1]}"
        case "$command ${COMP_WORDS[COMP_CWORD-1]} $word" in
      %s  esac
        COMPREPLY=( $(compgen -W "$words" -- "$word") )
      }
      complete -o default -F _report report
      """;

  private final List<String> cases = new ArrayList<>();

  private CompletionScript() {}

  static String of(CommandLine program) {
    var script = new CompletionScript();
    CommandSpec root = program.getCommandSpec();
    script.add("' '*' -'*", options(root));
    script.add("' '*", root.subcommands().keySet().stream().toList());
    root.subcommands().forEach((name, command) -> script.add(name, command.getCommandSpec()));
    return FRAME.formatted(String.join("", script.cases));
  }

  private void add(String name, CommandSpec command) {
    for (OptionSpec option : command.options()) {
      if (option.arity().max() > 0) {
        String pattern =
            Arrays.stream(option.names())
                .map(o -> "'%s %s '*".formatted(name, o))
                .collect(Collectors.joining("|"));
        add(pattern, candidates(option));
      }
    }
    add("'%s '*' -'*".formatted(name), options(command));
    add(
        "'%s '*".formatted(name),
        command.positionalParameters().stream().flatMap(p -> candidates(p).stream()).toList());
  }

  /** A case without words leaves the shell to propose files. */
  private void add(String pattern, List<String> words) {
    cases.add("    %s) words='%s' ;;\n".formatted(pattern, String.join(" ", words)));
  }

  private static List<String> options(CommandSpec command) {
    return command.options().stream().map(OptionSpec::longestName).toList();
  }

  private static List<String> candidates(ArgSpec argument) {
    return argument.completionCandidates() == null
        ? List.of()
        : StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList();
  }
}
