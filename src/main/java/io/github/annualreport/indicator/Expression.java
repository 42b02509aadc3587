package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A formula, which gives a number, or a condition, which gives yes or no; as it was parsed. */
sealed interface Expression {

  /** Of a name or number the whole, of an operation its sign. */
  SourcePosition position();

  default List<Expression> children() {
    return this instanceof Operation operation ? operation.arguments() : List.of();
  }

  default boolean isCondition() {
    return this instanceof Operation operation && operation.operator().givesTruth();
  }

  /** The figures that go into the value, each once for each year, in the order they are named. */
  default List<Operand> operands() {
    var found = new ArrayList<Operand>();
    collect(this, false, found);
    return found.stream().distinct().toList();
  }

  /** This expression and all below it. */
  default Stream<Expression> all() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Expression::all));
  }

  /** The names asked for by 已填. */
  default List<String> filledNames() {
    return all()
        .filter(e -> e instanceof Operation o && o.operator() == Operator.FILLED)
        .flatMap(e -> e.children().stream())
        .map(e -> ((Name) e).name())
        .distinct()
        .toList();
  }

  private static void collect(Expression from, boolean lastYear, List<Operand> found) {
    if (from instanceof Name name) {
      found.add(new Operand(name.name(), lastYear));
    } else if (from instanceof Operation operation && operation.operator() != Operator.FILLED) {
      boolean last = lastYear || operation.operator().asksLastYear();
      operation.arguments().forEach(a -> collect(a, last, found));
    }
  }

  /** A figure in a formula. */
  record Operand(String name, boolean lastYear) {}

  /** A number as typed; a percentage is kept as its fraction. */
  record Literal(SourcePosition position, BigDecimal number, Dimension dimension)
      implements Expression {}

  /** A figure, or inside 已填 anything that can be filled in. */
  record Name(SourcePosition position, String name) implements Expression {}

  /** An operator with its arguments, as many as it takes. */
  record Operation(SourcePosition position, Operator operator, List<Expression> arguments)
      implements Expression {
    public Operation {
      arguments = List.copyOf(arguments);
    }

    Expression first() {
      return arguments.get(0);
    }

    Expression second() {
      return arguments.get(1);
    }
  }
}
