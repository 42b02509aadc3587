package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Quotes and brackets that are not closed, or closed but never opened. */
final class PairCheck implements Check {

  private static final String OPENING = "“‘《（〔";
  private static final String CLOSING = "”’》）〕";
  // A quotation of several paragraphs opens in each of them and is closed once.
  private static final char QUOTE = '“';

  private final ProofRule rule;

  PairCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("PUN-06");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var result = new ArrayList<Finding>();
    boolean[] quoted = longQuotations(manuscript.passages());
    for (int i = 0; i < manuscript.passages().size(); i++) {
      Passage passage = manuscript.passages().get(i);
      for (int pair = 0; pair < OPENING.length(); pair++) {
        char opening = OPENING.charAt(pair);
        boolean spread =
            opening == QUOTE
                ? quoted[i]
                : goesOver(manuscript.passages(), i, opening, CLOSING.charAt(pair));
        if (!spread) {
          check(passage, OPENING.charAt(pair), CLOSING.charAt(pair), result);
        }
      }
    }
    return result;
  }

  /** Whether a pair opens in one paragraph and closes in the next, as in a title of two lines. */
  private static boolean goesOver(List<Passage> passages, int i, char opening, char closing) {
    int here = surplus(passages.get(i).text(), opening, closing);
    int before = i == 0 ? 0 : surplus(passages.get(i - 1).text(), opening, closing);
    int after =
        i + 1 == passages.size() ? 0 : surplus(passages.get(i + 1).text(), opening, closing);
    return (here > 0 && after < 0) || (here < 0 && before > 0);
  }

  private void check(Passage passage, char opening, char closing, List<Finding> result) {
    Deque<Integer> open = new ArrayDeque<>();
    String text = passage.text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == opening) {
        open.push(i);
      } else if (text.charAt(i) == closing && open.poll() == null && !isAlone(text, i)) {
        add(passage, i, "“" + closing + "”前面没有配对的“" + opening + "”", result);
      }
    }
    open.forEach(i -> add(passage, i, "“" + opening + "”后面没有配对的“" + closing + "”", result));
  }

  /** 1）, as old texts number items, or an apostrophe. */
  private static boolean isAlone(String text, int at) {
    String before = text.substring(0, at);
    return switch (text.charAt(at)) {
      case '）' -> before.matches(".*(?:^|[。；：，、\\s])[0-9a-z一-十]{1,3}");
      case '’' -> before.matches("(?s).*[A-Za-z]");
      default -> false;
    };
  }

  private void add(Passage passage, int at, String message, List<Finding> result) {
    result.add(new Finding(rule, passage, at, at + 1, message, Optional.empty()));
  }

  /** Which paragraphs lie in a quotation that goes over several. */
  private static boolean[] longQuotations(List<Passage> passages) {
    var result = new boolean[passages.size()];
    int begun = -1;
    for (int i = 0; i < passages.size(); i++) {
      int surplus = surplus(passages.get(i).text(), QUOTE, '”');
      if (surplus > 0 && begun < 0) {
        begun = i;
      } else if (surplus < 0 && begun >= 0) {
        for (int j = begun; j <= i; j++) {
          result[j] = true;
        }
        begun = -1;
      }
    }
    return result;
  }

  private static int surplus(String text, char opening, char closing) {
    int result = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      result += c == opening ? 1 : c == closing ? -1 : 0;
    }
    return result;
  }
}
