package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Short names: defined once, and used after that. */
final class AbbreviationCheck implements Check {

  private static final Pattern DEFINITION =
      Pattern.compile(
          "[（，](?:以下)(?:简称|统称)为?(《[^《》]{1,20}》|“[^“”]{1,20}”|[\\p{IsHan}]{2,12})[）)，。]");
  private static final int END_OF_NAME = 6;

  private final ProofRule twice;
  private final ProofRule unused;

  AbbreviationCheck(RuleCatalogue catalogue) {
    this.twice = catalogue.get("DOC-05");
    this.unused = catalogue.get("DOC-10");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var result = new ArrayList<Finding>();
    Map<String, String> full = new HashMap<>();
    List<Passage> passages = manuscript.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      List<Passage> following = passages.subList(i + 1, passages.size());
      for (MatchResult definition : DEFINITION.matcher(passage.text()).results().toList()) {
        Excerpt name = Excerpt.of(passage, definition, 1);
        // The end of the full name tells apart names that share a short one.
        String before = Excerpt.of(passage, definition).before(END_OF_NAME);
        if (before.equals(full.putIfAbsent(name.text(), before))) {
          result.add(name.finding(twice, "前面已经定义过简称" + name.text()));
        } else if (!isUsed(name, following)) {
          result.add(name.finding(unused, "定义了简称" + name.text() + "，后面没有用到"));
        }
      }
    }
    return result;
  }

  private static boolean isUsed(Excerpt name, List<Passage> following) {
    String plain = name.text().replaceAll("[《》“”]", "");
    return name.after().contains(plain)
        || following.stream().anyMatch(p -> p.text().contains(plain));
  }
}
