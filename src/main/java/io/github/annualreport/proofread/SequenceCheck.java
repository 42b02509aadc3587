package io.github.annualreport.proofread;

import io.github.annualreport.document.ChineseNumber;
import io.github.annualreport.manuscript.Label;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of headings and of numbered paragraphs: in order, of the form of their level. */
final class SequenceCheck implements Check {

  private static final int LEVELS = 5;
  private static final int DIGITS = 3;
  private static final Pattern ATTACHMENTS = Pattern.compile("附件[：:]\\s*1[.．]");
  // A title of its own begins an annex, in which numbers start anew.
  private static final int LONGEST_TITLE = 30;
  private static final Pattern POINT = Pattern.compile("[，。；：]");

  private final ProofRule form;
  private final ProofRule order;

  SequenceCheck(RuleCatalogue catalogue) {
    this.form = catalogue.get("SEQ-04");
    this.order = catalogue.get("SEQ-05");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var run = new Run();
    List<Passage> labelled =
        manuscript.passages().stream().filter(p -> p.label().isPresent()).toList();
    int next = 0;
    for (Passage passage : manuscript.passages()) {
      if (passage.label().isEmpty()) {
        run.text(passage.text());
      } else {
        next++;
        run.label(passage, labelled.subList(next, labelled.size()));
      }
    }
    return run.found;
  }

  /** One run down a manuscript. */
  private final class Run {

    private final List<Finding> found = new ArrayList<>();
    private final int[] last = new int[LEVELS];
    // The last number of each level under any heading: numbers may run on across headings.
    private final int[] anywhere = new int[LEVELS];
    private boolean annex;
    private final boolean[] interrupted = new boolean[LEVELS];

    void text(String text) {
      if (ATTACHMENTS.matcher(text).find()) {
        last[DIGITS] = 1;
        anywhere[DIGITS] = 1;
      }
      annex |= text.length() <= LONGEST_TITLE && !POINT.matcher(text).find();
      for (int level = 1; level < LEVELS; level++) {
        interrupted[level] = true;
      }
    }

    void label(Passage passage, List<Passage> following) {
      Label label = passage.label().orElseThrow();
      int level = label.level();
      if (isFirstLevelInDigits(label, following)) {
        String wanted = ChineseNumber.of(label.ordinal()) + "、";
        String message = "一级标题用“%s”，不用“%s”".formatted(wanted, label.written());
        found.add(place(passage, label).finding(form, message));
        level = 1;
      }
      int number = label.ordinal();
      boolean listed = level > 1 || annex || passage.role() != Role.HEADING;
      boolean anew = number == 1 && (last[level] == 0 || (listed && interrupted[level]));
      boolean runsOn =
          number == last[level] + 1 || (last[level] == 0 && number == anywhere[level] + 1);
      if (!anew && !runsOn) {
        found.add(place(passage, label).finding(order, message(label, level)));
      }
      last[level] = number;
      anywhere[level] = number;
      interrupted[level] = false;
      annex = false;
      for (int deeper = level + 1; deeper < LEVELS; deeper++) {
        last[deeper] = 0;
      }
    }

    private boolean isFirstLevelInDigits(Label label, List<Passage> following) {
      Optional<Label> next =
          following.stream()
              .flatMap(p -> p.label().stream())
              .filter(l -> l.level() == 1)
              .findFirst();
      return label.level() == 3
          && label.written().endsWith("、")
          && last[1] == label.ordinal() - 1
          && last[1] > 0
          && last[3] == 0
          && next.filter(l -> l.ordinal() == label.ordinal() + 1).isPresent();
    }

    private String message(Label label, int level) {
      int before = last[level] > 0 ? last[level] : anywhere[level];
      if (before == 0) {
        return "编号从“" + label.written() + "”开始，前面没有第一项";
      }
      return before == label.ordinal()
          ? "编号“" + label.written() + "”重复"
          : "编号不连续：“" + label.written() + "”前面是第" + ChineseNumber.of(before) + "项";
    }

    private static Excerpt place(Passage passage, Label label) {
      int start = passage.text().indexOf(label.written());
      return new Excerpt(passage, start, start + label.written().length());
    }
  }
}
