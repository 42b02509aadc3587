package io.github.annualreport.diff;

import io.github.annualreport.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence that only one of two versions of a text has.
 *
 * @param text marked where it differs from a similar sentence of the other version
 */
public record SentenceChange(boolean added, MarkedText text) {

  /** The changes between two versions, the removed sentences first. */
  static List<SentenceChange> between(String last, String now) {
    List<String> before = sentences(last);
    List<String> after = sentences(now);
    var gone = new ArrayList<>(before);
    after.forEach(gone::remove);
    var come = new ArrayList<>(after);
    before.forEach(come::remove);
    var marks = new HashMap<String, MarkedText>();
    Map<String, String> partners = TextMatcher.of(gone, come, s -> s);
    partners.forEach(
        (added, removed) -> {
          MarkedText.Versions versions = MarkedText.of(removed, added);
          marks.put(removed, versions.last());
          marks.put(added, versions.now());
        });
    var result = new ArrayList<SentenceChange>();
    gone.forEach(s -> result.add(new SentenceChange(false, marked(s, marks))));
    come.forEach(s -> result.add(new SentenceChange(true, marked(s, marks))));
    return result;
  }

  private static MarkedText marked(String sentence, Map<String, MarkedText> marks) {
    return marks.getOrDefault(sentence, MarkedText.plain(sentence));
  }

  private static List<String> sentences(String text) {
    return TextSpan.sentences(text).stream().map(TextSpan::text).toList();
  }
}
