package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Finds quotes and brackets that are not closed, or closed but never opened. */
final class PairCheck implements Check {

  // A quotation of several paragraphs opens in each of them and is closed once.
  private static final Pair QUOTES = new Pair('“', '”');
  private static final List<Pair> OTHERS =
      List.of(new Pair('‘', '’'), new Pair('《', '》'), new Pair('（', '）'), new Pair('〔', '〕'));

  private final ProofRule rule;

  PairCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("PUN-06");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var result = new ArrayList<Finding>();
    List<Passage> passages = manuscript.passages();
    boolean[] quoted = longQuotations(passages);
    for (int i = 0; i < passages.size(); i++) {
      if (!quoted[i]) {
        check(passages.get(i), QUOTES, result);
      }
      for (Pair pair : OTHERS) {
        if (!pair.goesOver(passages, i)) {
          check(passages.get(i), pair, result);
        }
      }
    }
    return result;
  }

  private void check(Passage passage, Pair pair, List<Finding> result) {
    Deque<Integer> open = new ArrayDeque<>();
    String text = passage.text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == pair.opening()) {
        open.push(i);
      } else if (text.charAt(i) == pair.closing() && open.poll() == null && !isAlone(text, i)) {
        String message = "“%c”前面没有配对的“%c”".formatted(pair.closing(), pair.opening());
        result.add(new Excerpt(passage, i, i + 1).finding(rule, message));
      }
    }
    String message = "“%c”后面没有配对的“%c”".formatted(pair.opening(), pair.closing());
    open.forEach(i -> result.add(new Excerpt(passage, i, i + 1).finding(rule, message)));
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

  /** The paragraphs that lie in a quotation of several. */
  private static boolean[] longQuotations(List<Passage> passages) {
    var result = new boolean[passages.size()];
    int begun = -1;
    for (int i = 0; i < passages.size(); i++) {
      int surplus = QUOTES.surplus(passages, i);
      if (surplus > 0 && begun < 0) {
        begun = i;
      } else if (surplus < 0 && begun >= 0) {
        Arrays.fill(result, begun, i + 1, true);
        begun = -1;
      }
    }
    return result;
  }

  private record Pair(char opening, char closing) {

    /** Whether it opens in one paragraph and closes in the next, as in a title of two lines. */
    boolean goesOver(List<Passage> passages, int i) {
      int here = surplus(passages, i);
      return (here > 0 && surplus(passages, i + 1) < 0)
          || (here < 0 && surplus(passages, i - 1) > 0);
    }

    /** How many more are opened than closed in a paragraph; 0 where there is none. */
    int surplus(List<Passage> passages, int i) {
      if (i < 0 || i >= passages.size()) {
        return 0;
      }
      return passages
          .get(i)
          .text()
          .chars()
          .map(c -> c == opening ? 1 : c == closing ? -1 : 0)
          .sum();
    }
  }
}
