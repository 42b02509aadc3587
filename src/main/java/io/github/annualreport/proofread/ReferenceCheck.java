package io.github.annualreport.proofread;

import io.github.annualreport.document.Inline.Target;
import io.github.annualreport.document.TypedReference;
import io.github.annualreport.manuscript.Form;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds references to a table, a figure or an attachment that the text does not have: no passage
 * begins with its label, and there are not so many tables.
 */
final class ReferenceCheck implements Check {

  private static final Pattern LABEL =
      Pattern.compile("^\\s*(附[件表图]|表|图)[ \\u3000]*([0-9０-９]{1,3}|[一二三四五六七八九十]+)");
  private static final Pattern ONE_ATTACHMENT =
      Pattern.compile("^\\s*附件[：:]?(?![0-9０-９一二三四五六七八九十])");
  private static final Pattern LISTED =
      Pattern.compile("(?:^|[\\s：:；;])([0-9]{1,2})[.．、](?![0-9])");
  private static final Pattern UNNUMBERED_FIGURE = Pattern.compile("^(?:\\p{IsHan}{0,5}图：|!\\[)");

  private final ProofRule rule;

  ReferenceCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("FIG-16");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    Set<String> there = labels(manuscript);
    return manuscript.passages().stream()
        .filter(p -> p.role() != Role.TITLE)
        .flatMap(
            p ->
                TypedReference.in(p.text()).stream()
                    .filter(r -> r.number() > 0 && !there.contains(key(r)))
                    .map(r -> new Excerpt(p, r.start(), r.end())))
        .map(e -> e.finding(rule, "没有“" + e.text() + "”，核对编号，或者补上"))
        .toList();
  }

  private static Set<String> labels(Manuscript manuscript) {
    var result = new HashSet<String>();
    boolean listed = false;
    int figures = 0;
    for (Passage passage : manuscript.passages()) {
      String text = passage.text();
      if (passage.paragraph().form() instanceof Form.Cell cell) {
        result.add(Target.TABLE.word() + cell.table());
      }
      if (UNNUMBERED_FIGURE.matcher(text).find()) {
        result.add(Target.FIGURE.word() + ++figures);
      }
      label(text).ifPresent(result::add);
      boolean one = ONE_ATTACHMENT.matcher(text).find();
      if (one) {
        result.add(Target.ATTACHMENT.word() + 1);
      }
      Matcher item = LISTED.matcher(text);
      listed = one || (listed && item.find() && item.start() == 0);
      if (listed) {
        item.reset().results().forEach(i -> result.add(Target.ATTACHMENT.word() + i.group(1)));
      }
    }
    return result;
  }

  /** The label that a passage begins with, unless it speaks of what has that label. */
  private static Optional<String> label(String text) {
    Matcher label = LABEL.matcher(text);
    return label.find()
            && TypedReference.in(text).stream().noneMatch(r -> r.start() == label.start(1))
        ? Optional.of(key(new TypedReference(label.group(1), label.group(2), 0, 0)))
        : Optional.empty();
  }

  private static String key(TypedReference reference) {
    return reference.target().word() + reference.number();
  }
}
