package io.github.annualreport.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
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
    String what = problem.isUnknownOption() ? "没有选项“%s”" : unknownArgument(problem);
    List<String> similar = problem.getSuggestions();
    String suggestion =
        similar.isEmpty()
            ? ""
            : similar.stream().limit(3).collect(Collectors.joining("”或“", "，是不是“", "”？"));
    return what.formatted(word) + suggestion;
  }

  private static String unknownArgument(UnmatchedArgumentException problem) {
    boolean expectsCommand = !problem.getCommandLine().getSubcommands().isEmpty();
    return expectsCommand ? "没有命令“%s”" : "多余的参数“%s”";
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
    return name(problem.getArgSpec()) + " 的值" + value + "不能用";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
