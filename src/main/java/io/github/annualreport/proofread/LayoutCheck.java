package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
        add(points, passage, "主送机关后面没有冒号", result);
      } else if (COPIES.matcher(passage.text().strip()).matches()) {
        add(points, passage, "抄送机关最后没有句号", result);
      }
    }
    title(manuscript, result);
    return result;
  }

  private void title(Manuscript manuscript, List<Finding> result) {
    for (Passage passage : manuscript.in(Role.TITLE)) {
      Matcher point = POINTS.matcher(passage.text());
      if (length(passage) > LONGEST_TITLE) {
        add(title, passage, "题名有" + length(passage) + "字，一般不超过36字", result);
      } else if (point.find()) {
        result.add(
            new Finding(
                title,
                passage,
                point.start(),
                point.end(),
                "题名里不用“" + point.group() + "”",
                Optional.empty()));
      }
    }
  }

  /** What is put in brackets after it, such as 送审稿, does not count. */
  private static int length(Passage title) {
    return title.text().strip().replaceAll("[（(][^（）()]*[）)]$", "").length();
  }

  private static void add(ProofRule rule, Passage passage, String message, List<Finding> result) {
    int end = passage.text().length();
    result.add(new Finding(rule, passage, Math.max(0, end - 1), end, message, Optional.empty()));
  }
}
