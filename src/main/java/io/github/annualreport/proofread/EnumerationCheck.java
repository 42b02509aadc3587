package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Label;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** 一是、二是、三是: in order, more than one, and as many as were announced. */
final class EnumerationCheck implements Check {

  private static final String NUMERAL = "[一二三四五六七八九十]{1,2}";
  // The text before it is matched last, as few numerals are followed by 是.
  private static final PrefilteredPattern ITEM =
      PrefilteredPattern.of(
          "(" + NUMERAL + ")(?=是(?!否|非))(?<=(?:^|[。；：，:;、》”])\\s{0,99}" + NUMERAL + ")");
  private static final PrefilteredPattern ANNOUNCED =
      PrefilteredPattern.of(
          "(?:以下|下列|下面|如下)的?([两二三四五六七八九十]{1,2}|[2-9])(?:个|大|项|条|点|类|种|方面)(?!以上|以下|月|工作日)");

  private static final PrefilteredPattern NEARER =
      PrefilteredPattern.of("([两二三四五六七八九十]|[2-9])(?:个|件|大|项|条|点|类|种|方面)");

  private final ProofRule order;
  private final ProofRule count;

  EnumerationCheck(RuleCatalogue catalogue) {
    this.order = catalogue.get("SEQ-06");
    this.count = catalogue.get("SEQ-07");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var run = new Run();
    List<Passage> passages = manuscript.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (passage.role() == Role.BODY) {
        run.items(passage);
      }
      for (MatchResult announced : ANNOUNCED.in(passage.text())) {
        run.announced(passage, announced, passages.subList(i + 1, passages.size()));
      }
      if (passage.role() == Role.HEADING) {
        run.end();
      }
    }
    run.end();
    return run.found;
  }

  /** A list that is being read: its last number, and where that stands. */
  private record Open(int number, Excerpt place) {}

  /** One run down a manuscript. */
  private final class Run {

    private final List<Finding> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    void items(Passage passage) {
      if (passage.headingEnd() > 0 && passage.label().isPresent()) {
        end();
      }
      for (MatchResult item : ITEM.in(passage.text())) {
        var place = new Excerpt(passage, item.start(1), item.end(1) + 1);
        item(new Open(Label.ordinal(item.group(1)), place));
      }
    }

    private void item(Open item) {
      if (item.number() == 1) {
        if (!open.isEmpty() && open.peek().number() == 1) {
          close(open.pop());
        }
        open.push(item);
        return;
      }
      while (open.size() > 1 && open.peek().number() != item.number() - 1) {
        close(open.pop());
      }
      if (open.isEmpty() || open.peek().number() != item.number() - 1) {
        String before = open.isEmpty() ? "前面没有“一是”" : "前面是第" + open.peek().number() + "项";
        String message = "列项不连续：“" + item.place().text() + "”，" + before;
        found.add(item.place().finding(order, message));
      }
      open.poll();
      open.push(item);
    }

    void end() {
      while (!open.isEmpty()) {
        close(open.pop());
      }
    }

    private void close(Open last) {
      if (last.number() == 1) {
        found.add(last.place().finding(order, "只有“一是”，后面没有“二是”"));
      }
    }

    void announced(Passage passage, MatchResult match, List<Passage> following) {
      String written = match.group(1);
      int wanted = written.equals("两") ? 2 : Label.ordinal(written);
      int items = inSentences(passage.text().substring(match.end()));
      if (items == 0) {
        items = inParagraphs(passage, following);
      }
      if (items > 0 && items != wanted && !isAnnouncedAgain(passage, match.end(), items)) {
        String message = "“" + match.group() + "”与后面的条数不符，后面有" + items + "条";
        found.add(Excerpt.of(passage, match).finding(count, message));
      }
    }

    /** 以下四个方面，重点抓好两件事：the count that stands nearer to the items is theirs. */
    private static boolean isAnnouncedAgain(Passage passage, int from, int items) {
      String rest = passage.text().substring(from);
      int end = ITEM.in(rest).stream().findFirst().map(MatchResult::start).orElse(rest.length());
      return NEARER.in(rest.substring(0, end)).stream()
          .map(m -> m.group(1).equals("两") ? 2 : Label.ordinal(m.group(1)))
          .anyMatch(n -> n == items);
    }

    private static int inSentences(String text) {
      int last = 0;
      for (MatchResult item : ITEM.in(text)) {
        if (Label.ordinal(item.group(1)) != last + 1) {
          return last;
        }
        last++;
      }
      return last;
    }

    /** The paragraphs after it, if they begin with 一是 or with the first number of a form. */
    private static int inParagraphs(Passage passage, List<Passage> following) {
      int last = 0;
      int level = 0;
      for (Passage next : following) {
        Optional<Label> label = next.label();
        Optional<MatchResult> item =
            ITEM.in(next.text()).stream()
                .findFirst()
                .filter(i -> next.text().substring(0, i.start()).isBlank());
        boolean begins = item.isPresent();
        boolean endsHere =
            passage.level() > 0 && next.level() > 0 && next.level() <= passage.level();
        if (endsHere || (last == 0 && !begins && label.isEmpty())) {
          return last;
        }
        if (begins && Label.ordinal(item.get().group(1)) == last + 1) {
          last++;
          last += Math.max(0, inSentences(next.text()) - 1);
        } else if (label.isPresent() && last == 0) {
          level = label.get().level();
          last = label.get().ordinal() == 1 ? 1 : 0;
          if (last == 0) {
            return 0;
          }
        } else if (label.isPresent() && label.get().level() == level) {
          if (label.get().ordinal() != last + 1) {
            return last;
          }
          last++;
        } else if (label.isPresent() && label.get().level() < level) {
          return last;
        }
      }
      return last;
    }
  }
}
