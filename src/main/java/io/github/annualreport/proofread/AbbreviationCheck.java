package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short names: defined once, and used after that. */
final class AbbreviationCheck implements Check {

  private static final Pattern DEFINITION =
      Pattern.compile(
          "[（，](?:以下)(?:简称|统称)为?(《[^《》]{1,20}》|“[^“”]{1,20}”|[\\p{IsHan}]{2,12})[）)，。]");

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
      Matcher definition = DEFINITION.matcher(passage.text());
      while (definition.find()) {
        String name = definition.group(1);
        String before = before(passage.text(), definition.start());
        String known = full.putIfAbsent(name, before);
        if (before.equals(known)) {
          add(twice, passage, definition, "前面已经定义过简称" + name, result);
        } else if (!isUsed(name, passage.text().substring(definition.end()), passages, i + 1)) {
          add(unused, passage, definition, "定义了简称" + name + "，后面没有用到", result);
        }
      }
    }
    return result;
  }

  /** The last characters of the name in full; the same short name may stand for two. */
  private static String before(String text, int at) {
    return text.substring(Math.max(0, at - 6), at);
  }

  private static boolean isUsed(String name, String rest, List<Passage> passages, int next) {
    String plain = name.replaceAll("[《》“”]", "");
    return rest.contains(plain)
        || passages.subList(next, passages.size()).stream().anyMatch(p -> p.text().contains(plain));
  }

  private static void add(
      ProofRule rule, Passage passage, Matcher at, String message, List<Finding> result) {
    result.add(new Finding(rule, passage, at.start(1), at.end(1), message, Optional.empty()));
  }
}
