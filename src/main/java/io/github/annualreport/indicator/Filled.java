package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The data as rules ask for it.
 *
 * @param values all that was filled in; a figure with a written absence (无此职责) has its {@link
 *     Value.Number} there too
 * @param explanations 说明: reasons that justify warnings, by a rule's 编号 or a figure's name
 * @param positions where to point for a name that is not filled in: the nearest place there is
 */
public record Filled(
    Value.Group values,
    Map<String, String> explanations,
    Function<String, SourcePosition> positions) {

  static final Filled NOTHING =
      new Filled(
          new Value.Group(Map.of()),
          Map.of(),
          name -> {
            throw new IllegalArgumentException("no place for " + name);
          });

  /**
   * Whether something is filled in. A name that goes through a list asks for it in every entry, and
   * for at least one entry. A blank text is not filled in; a written absence (无此职责) is.
   */
  boolean isFilled(String name) {
    return reaches(values, List.of(name.split("\\.", -1)));
  }

  /** The numbers, from 1, of the entries of a list that lack what the name asks for. */
  List<Integer> lacking(String name) {
    List<String> path = List.of(name.split("\\.", -1));
    Optional<Value> at = Optional.of(values);
    for (int i = 0; i <= path.size() && at.isPresent(); i++) {
      if (at.get() instanceof Value.Items list) {
        return lacking(list, path.subList(i, path.size()));
      }
      at = i < path.size() ? member(at.get(), path.get(i)) : Optional.empty();
    }
    return List.of();
  }

  /** The reason for a rule that does not hold, by its 编号 or a name. */
  Optional<String> explanation(Stream<String> keys) {
    return keys.flatMap(k -> Optional.ofNullable(explanations.get(k)).stream())
        .filter(r -> !r.isBlank())
        .findFirst();
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
