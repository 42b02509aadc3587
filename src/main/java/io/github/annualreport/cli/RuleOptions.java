package io.github.annualreport.cli;

import io.github.annualreport.proofread.RuleSelection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that choose the rules of proofreading. */
final class RuleOptions {

  @Option(
      names = "--off",
      paramLabel = "RULES",
      split = ",",
      description = "关掉这几条规则，如 PUN-22,DOC-06")
  private List<String> off = List.of();

  @Option(names = "--hints", description = "也列出供参考的（I 级规则）")
  private boolean hints;

  @Option(
      names = "--words",
      paramLabel = "FILE",
      description = "本单位的词表（YAML），每行“错的写法: 对的写法”，或 {改为, 自, 依据}")
  private Optional<Path> words = Optional.empty();

  /**
   * @throws UsageException if one of the rules to switch off is unknown
   */
  void check(ProofRulePrinter rules) {
    off.forEach(rules::require);
  }

  RuleSelection selection() {
    return new RuleSelection(hints, off);
  }

  Optional<Path> words(Terminal terminal) {
    return words.map(terminal::existing);
  }
}
