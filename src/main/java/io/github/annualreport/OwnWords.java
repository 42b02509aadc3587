package io.github.annualreport;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.proofread.ProofRule;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a unit's own list of words, 错的写法: 对的写法, as rules. */
final class OwnWords {

  private OwnWords() {}

  static List<ProofRule> read(Path file, Diagnostics problems) {
    YamlNode.Mapping root = YamlReader.read(InputFiles.read(file, "yaml", problems), problems);
    var rules = new ArrayList<ProofRule>();
    for (YamlNode.Entry entry : root.entries()) {
      if (entry.value() instanceof YamlNode.Scalar right && !entry.key().equals(right.text())) {
        rules.add(ProofRule.ofWord(entry.key(), right.text()));
      } else {
        problems.error("check/word-list", entry.keyPosition(), "词表每行写一个“错的写法: 对的写法”，两边不能相同");
      }
    }
    problems.stopOnErrors();
    return rules;
  }
}
