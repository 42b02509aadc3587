package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of a list that say the same.
 *
 * @param rows all of the list
 */
record RepeatedRows(List<YamlNode> rows) {

  static RepeatedRows in(DataPositions places, List<Object> list) {
    return places.node(list).orElse(null) instanceof YamlNode.Sequence sequence
        ? new RepeatedRows(sequence.items())
        : new RepeatedRows(List.of());
  }

  Diagnostic tell(String list, SourcePosition position) {
    List<Integer> repeated = repeated();
    String numbers =
        repeated.stream().map(i -> Integer.toString(i + 1)).collect(Collectors.joining("、"));
    var problem = Diagnostic.error("schema/items", position, list + "第 " + numbers + " 条相同，留下一条");
    for (int row : repeated) {
      problem = problem.withRelated(rows.get(row).position(), "第 " + (row + 1) + " 条");
    }
    return problem;
  }

  /** The first row that has a like, and its likes. */
  private List<Integer> repeated() {
    var trees = rows.stream().map(JsonTree::of).toList();
    for (int first = 0; first < trees.size(); first++) {
      var likes = new ArrayList<Integer>();
      for (int i = first; i < trees.size(); i++) {
        if (trees.get(i).equals(trees.get(first))) {
          likes.add(i);
        }
      }
      if (likes.size() > 1) {
        return likes;
      }
    }
    return List.of();
  }
}
