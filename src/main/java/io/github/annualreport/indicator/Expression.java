package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A formula or a condition, as it was parsed. */
sealed interface Expression {

  /** Of a name or number the whole, of an operation its sign. */
  SourcePosition position();

  List<Expression> children();

  <T> T accept(Visitor<T> visitor);

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
        .filter(e -> e instanceof Call call && call.function() == Builtin.FILLED)
        .flatMap(e -> e.children().stream())
        .map(e -> ((Name) e).name())
        .distinct()
        .toList();
  }

  private static void collect(Expression from, boolean lastYear, List<Operand> found) {
    if (from instanceof Name name) {
      found.add(new Operand(name.name(), lastYear));
      return;
    }
    boolean last = lastYear;
    if (from instanceof Call call) {
      if (call.function() == Builtin.FILLED) {
        return;
      }
      last |= call.function().asksLastYear();
    }
    for (Expression child : from.children()) {
      collect(child, last, found);
    }
  }

  /** A figure in a formula. */
  record Operand(String name, boolean lastYear) {}

  /** A number as typed; a percentage is kept as its fraction. */
  record Literal(SourcePosition position, BigDecimal number, boolean percent, Optional<Unit> unit)
      implements Expression {
    @Override
    public List<Expression> children() {
      return List.of();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.literal(this);
    }
  }

  /** A figure, or inside 已填 anything that can be filled in. */
  record Name(SourcePosition position, String name) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.name(this);
    }
  }

  /** −x. */
  record Negation(SourcePosition position, Expression operand) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(operand);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.negation(this);
    }
  }

  /** 非 x. */
  record Not(SourcePosition position, Expression operand) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(operand);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.not(this);
    }
  }

  /** One of the four operations. */
  record Calculation(
      SourcePosition position, Arithmetic operator, Expression left, Expression right)
      implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(left, right);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.calculation(this);
    }
  }

  /** Two numbers held against each other. */
  record Comparison(
      SourcePosition position, ComparisonSign relation, Expression left, Expression right)
      implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(left, right);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.comparison(this);
    }
  }

  /**
   * Two conditions.
   *
   * @param both true for 且, false for 或
   */
  record Junction(SourcePosition position, boolean both, Expression left, Expression right)
      implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(left, right);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.junction(this);
    }
  }

  /** A function with its arguments. */
  record Call(SourcePosition position, Builtin function, List<Expression> arguments)
      implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Expression> children() {
      return arguments;
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.call(this);
    }
  }

  /** One answer for each kind of expression. */
  interface Visitor<T> {
    T literal(Literal literal);

    T name(Name name);

    T negation(Negation negation);

    T not(Not not);

    T calculation(Calculation calculation);

    T comparison(Comparison comparison);

    T junction(Junction junction);

    T call(Call call);
  }
}
