package io.github.annualreport.proofread;

import java.util.List;

/** Applies the fixes of one rule to a text of one paragraph. */
final class Fixes {

  private Fixes() {}

  static String apply(String text, List<Finding> findings, String id) {
    var result = new StringBuilder(text);
    for (int i = findings.size() - 1; i >= 0; i--) {
      Finding finding = findings.get(i);
      if (finding.rule().id().equals(id)) {
        result.replace(finding.start(), finding.end(), finding.fix().orElseThrow());
      }
    }
    return result.toString();
  }
}
