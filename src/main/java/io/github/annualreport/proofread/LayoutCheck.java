package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The elements of an official document: its title and whom it goes to. */
final class LayoutCheck implements Check {

  private static final Pattern ORGANS =
      Pattern.compile("(?:[\\p{IsHan}]{1,14}(?:委|政府|人大常委会|局|厅|办公室|委员会)[、，]?)+([，。；]?)\\s*");
  private static final Pattern COPIES = Pattern.compile("^抄送[：:].*[^。）)]$");
  private static final Pattern POINTS = Pattern.compile("[，。；：！？,;:!?]");
  private static final int LONGEST_TITLE = 36;

  private final ProofRule points;
  private final ProofRule title;

  LayoutCheck(RuleCatalogue catalogue) {
    this.points = catalogue.get("PUN-19");
    this.title = catalogue.get("STY-02");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var result = new ArrayList<Finding>();
    List<Passage> passages = manuscript.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean afterTitle = i > 0 && passages.get(i - 1).role() == Role.TITLE;
      if (afterTitle && ORGANS.matcher(passage.text()).matches() && i + 1 < passages.size()) {
        result.add(end(passage).finding(points, "主送机关后面没有冒号"));
      } else if (COPIES.matcher(passage.text().strip()).matches()) {
        result.add(end(passage).finding(points, "抄送机关最后没有句号"));
      }
    }
    manuscript.in(Role.TITLE).forEach(t -> title(t).ifPresent(result::add));
    return result;
  }

  private Optional<Finding> title(Passage passage) {
    // A mark in brackets after it, such as 送审稿, does not count.
    int length = passage.text().strip().replaceAll("[（(][^（）()]*[）)]$", "").length();
    return length > LONGEST_TITLE
        ? Optional.of(end(passage).finding(title, "题名有" + length + "字，一般不超过36字"))
        : Excerpt.all(POINTS, passage)
            .findFirst()
            .map(p -> p.finding(title, "题名里不用“" + p.text() + "”"));
  }

  private static Excerpt end(Passage passage) {
    int end = passage.text().length();
    return new Excerpt(passage, Math.max(0, end - 1), end);
  }
}
