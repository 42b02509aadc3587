package io.github.annualreport.markdown;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * A head of two rows, which Markdown does not know: the first row of the body is the second of the
 * head if all it says is emphasised and some head over it is empty. An empty head there goes on
 * from the one at its left; an empty cell in the second row lets the head over it reach down.
 */
final class TableGroups {

  private TableGroups() {}

  static boolean areHeads(List<List<Inline>> upper, List<List<Inline>> lower) {
    boolean emphasised =
        lower.stream().allMatch(c -> isEmpty(c) || isStrong(c))
            && lower.stream().anyMatch(TableGroups::isStrong);
    return emphasised && !isEmpty(upper.get(0)) && upper.stream().anyMatch(TableGroups::isEmpty);
  }

  static List<Block.Group> of(List<List<Inline>> upper, List<List<Inline>> lower) {
    var groups = new ArrayList<Block.Group>();
    for (int i = 0; i < upper.size(); i++) {
      if (isEmpty(lower.get(i))) {
        groups.add(new Block.Group(List.of(), 1));
      } else if (isEmpty(upper.get(i)) && !groups.get(groups.size() - 1).content().isEmpty()) {
        var before = groups.get(groups.size() - 1);
        groups.set(groups.size() - 1, new Block.Group(before.content(), before.columns() + 1));
      } else {
        groups.add(new Block.Group(upper.get(i), 1));
      }
    }
    return groups;
  }

  static List<List<Inline>> heads(List<List<Inline>> upper, List<List<Inline>> lower) {
    var heads = new ArrayList<List<Inline>>();
    for (int i = 0; i < upper.size(); i++) {
      heads.add(
          isEmpty(lower.get(i)) ? upper.get(i) : ((Inline.Strong) lower.get(i).get(0)).content());
    }
    return heads;
  }

  private static boolean isStrong(List<Inline> cell) {
    return cell.size() == 1 && cell.get(0) instanceof Inline.Strong;
  }

  private static boolean isEmpty(List<Inline> cell) {
    return cell.stream().allMatch(i -> i instanceof Inline.Text text && text.text().isEmpty());
  }
}
