package io.github.annualreport.indicator;

import io.github.annualreport.figure.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the author filled something in. */
final class Filled {

  private Filled() {}

  /**
   * A name that goes through a list asks for it in every entry, and for at least one entry. A blank
   * text is not filled in; a written absence (无此职责) is.
   */
  static boolean isFilled(Value.Group data, String name) {
    return reaches(data, List.of(name.split("\\.", -1)));
  }

  /** The numbers, from 1, of the entries of a list that lack what the name asks for. */
  static List<Integer> lacking(Value.Group data, String name) {
    List<String> path = List.of(name.split("\\.", -1));
    Value at = data;
    for (int i = 0; i < path.size(); i++) {
      if (at instanceof Value.Items list) {
        return lacking(list, path.subList(i, path.size()));
      }
      Optional<Value> member = member(at, path.get(i));
      if (member.isEmpty()) {
        return List.of();
      }
      at = member.get();
    }
    return at instanceof Value.Items list ? lacking(list, List.of()) : List.of();
  }

  private static List<Integer> lacking(Value.Items list, List<String> path) {
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < list.items().size(); i++) {
      if (!reaches(list.items().get(i), path)) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }

  private static boolean reaches(Value value, List<String> path) {
    if (value instanceof Value.Items list) {
      return !list.items().isEmpty() && list.items().stream().allMatch(i -> reaches(i, path));
    }
    if (path.isEmpty()) {
      return isSomething(value);
    }
    return member(value, path.get(0))
        .filter(v -> reaches(v, path.subList(1, path.size())))
        .isPresent();
  }

  private static boolean isSomething(Value value) {
    if (value instanceof Value.Text text) {
      return !text.written().isBlank();
    }
    return !(value instanceof Value.Group group) || !group.members().isEmpty();
  }

  private static Optional<Value> member(Value value, String name) {
    return value instanceof Value.Group group
        ? Optional.ofNullable(group.members().get(name))
        : Optional.empty();
  }
}
