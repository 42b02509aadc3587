package io.github.annualreport.proofread;

import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import java.util.ArrayList;
import java.util.List;

/** Fixed formulations that were written almost, but not quite, as they have to be. */
final class WordingCheck implements Check {

  private static final int HEAD = 3;
  private static final int TAIL = 2;
  // A wording this long is recognised even when a whole word is missing.
  private static final int LONG = 15;

  private final ProofRule rule;
  private final List<String> wordings;

  WordingCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("POL-03");
    this.wordings =
        catalogue.wording("规范表述").stream().map(n -> n.text("写法").orElseThrow()).toList();
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var result = new ArrayList<Finding>();
    for (Passage passage : manuscript.passages()) {
      wordings.forEach(w -> find(w, passage, result));
    }
    return result;
  }

  private void find(String wording, Passage passage, List<Finding> result) {
    String text = passage.text();
    String head = wording.substring(0, HEAD);
    String tail = wording.substring(wording.length() - TAIL);
    for (int at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
      int slack = wording.length() >= LONG ? 4 : 1;
      for (int length = wording.length() - slack; length <= wording.length() + 2; length++) {
        int end = at + length;
        if (end <= text.length()
            && text.startsWith(tail, end - TAIL)
            && isMisspelt(wording, text.substring(at, end), slack)) {
          var found = new Excerpt(passage, at, end);
          String message = "规范表述是“%s”，这里写的是“%s”".formatted(wording, found.text());
          result.add(found.finding(rule, message));
        }
      }
    }
  }

  private boolean isMisspelt(String wording, String found, int slack) {
    boolean another =
        wordings.stream().anyMatch(w -> found.startsWith(w) || w.equals(found))
            || !found.matches("\\p{IsHan}+");
    return !another && Suggestion.distance(wording, found) <= slack;
  }
}
