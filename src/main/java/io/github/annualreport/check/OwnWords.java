package io.github.annualreport.check;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.proofread.OwnWord;
import io.github.annualreport.proofread.ProofRule;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a unit's own list of words as rules: 错的写法: 对的写法, or in long form {改为: 对的写法, 自: 年度, 依据: 文件}.
 */
final class OwnWords {

  private static final Set<String> KEYS = Set.of("改为", "自", "依据");
  private static final String BASIS = "本单位词表";

  private final Diagnostics problems;

  private OwnWords(Diagnostics problems) {
    this.problems = problems;
  }

  static List<ProofRule> read(Path file, Diagnostics problems) {
    YamlNode.Mapping root = YamlReader.read(InputFiles.read(file, "yaml", problems), problems);
    var words = new OwnWords(problems);
    var rules = new ArrayList<ProofRule>();
    root.entries().forEach(e -> words.rule(e).ifPresent(rules::add));
    problems.stopOnErrors();
    return rules;
  }

  private Optional<ProofRule> rule(YamlNode.Entry entry) {
    if (entry.value() instanceof YamlNode.Scalar right && isAnother(entry, right.text())) {
      return Optional.of(new OwnWord(entry.key(), Optional.of(right.text()), BASIS, 0).rule());
    }
    if (entry.value() instanceof YamlNode.Mapping form && isLongForm(entry, form)) {
      String basis = form.text("依据").orElse(BASIS);
      int since = form.text("自").map(Integer::parseInt).orElse(0);
      return Optional.of(new OwnWord(entry.key(), form.text("改为"), basis, since).rule());
    }
    problems.add(
        Diagnostic.error("check/word-list", entry.keyPosition(), "词表每行写一个“错的写法: 对的写法”，两边不能相同")
            .withHint("从某年起才这样写的，写成 {改为: 对的写法, 自: 2031, 依据: 文件名}；不再用的，不写“改为”"));
    return Optional.empty();
  }

  private static boolean isAnother(YamlNode.Entry entry, String right) {
    return !right.isBlank() && !right.equals(entry.key());
  }

  private static boolean isLongForm(YamlNode.Entry entry, YamlNode.Mapping form) {
    boolean known =
        form.entries().stream()
            .allMatch(e -> KEYS.contains(e.key()) && e.value() instanceof YamlNode.Scalar);
    boolean year = form.text("自").filter(t -> !t.matches("[12][0-9]{3}")).isEmpty();
    boolean same = form.text("改为").filter(t -> !isAnother(entry, t)).isPresent();
    return known && year && !same && !form.entries().isEmpty();
  }
}
