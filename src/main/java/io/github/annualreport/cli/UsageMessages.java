package io.github.annualreport.cli;

import io.github.annualreport.diagnostic.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what picocli found wrong with a command line. */
final class UsageMessages {

  private UsageMessages() {}

  static String of(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (problem instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (problem instanceof OverwrittenOptionException overwritten) {
      return name(overwritten.getOverwritten()) + " 只能写一次";
    }
    if (problem instanceof MaxValuesExceededException) {
      return "值太多：" + problem.getMessage();
    }
    return invalid(problem);
  }

  private static String unmatched(UnmatchedArgumentException problem) {
    String word = problem.getUnmatched().get(0);
    CommandSpec command = problem.getCommandLine().getCommandSpec();
    if (problem.isUnknownOption()) {
      // In --option=value the value is no part of the mistake.
      String option = word.startsWith("--") ? word.split("=", 2)[0] : word;
      return "没有选项“" + option + "”" + suggestion(option, longNames(command));
    }
    Set<String> commands = command.subcommands().keySet();
    return commands.isEmpty()
        ? "多余的参数“" + word + "”"
        : "没有命令“" + word + "”" + suggestion(word, commands);
  }

  private static List<String> longNames(CommandSpec command) {
    return command.options().stream().map(OptionSpec::longestName).toList();
  }

  private static String suggestion(String word, Collection<String> names) {
    return Suggestion.question(word, names).map(q -> "，" + q).orElse("");
  }

  private static String missing(MissingParameterException problem) {
    return problem.getMissing().stream()
        .map(UsageMessages::missing)
        .collect(Collectors.joining("；"));
  }

  private static String missing(ArgSpec argument) {
    return argument.isOption()
        ? "选项 " + name(argument) + " 后面没有写 " + argument.paramLabel()
        : "没有写 " + argument.paramLabel();
  }

  private static String invalid(ParameterException problem) {
    if (problem.getArgSpec() == null) {
      return "命令行写法不对：" + problem.getMessage();
    }
    String value = problem.getValue() == null ? "" : "“" + problem.getValue() + "”";
    return name(problem.getArgSpec()) + " 的值" + value + "不能用" + choice(problem.getArgSpec());
  }

  private static String choice(ArgSpec argument) {
    if (argument.completionCandidates() == null) {
      return "";
    }
    return "，可用的有：" + String.join("、", argument.completionCandidates());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
