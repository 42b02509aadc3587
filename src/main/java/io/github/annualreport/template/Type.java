package io.github.annualreport.template;

import io.github.annualreport.figure.Shape;
import java.util.Optional;

/** The type of an expression in a template. */
sealed interface Type {

  /** Data of the schema. */
  record Data(String path, Shape shape) implements Type {}

  /** Plain text, which can be printed and compared. */
  record Words() implements Type {}

  /** Text with marks, as what is told of a figure: it can be printed, but not compared. */
  record Markup() implements Type {}

  /** A condition. */
  record Condition() implements Type {}

  /** A number of the template's own, as a loop's counter. */
  record Ordinal() implements Type {}

  /** What is wrong has been said; no more shall be said of it. */
  record Unknown() implements Type {}

  default boolean isFigure() {
    return this instanceof Data data && data.shape() instanceof Shape.Number;
  }

  default boolean isGroup() {
    return this instanceof Data data && data.shape() instanceof Shape.Group;
  }

  default boolean isList() {
    return this instanceof Data data && data.shape() instanceof Shape.Items;
  }

  default boolean isText() {
    return this instanceof Words
        || (this instanceof Data data && data.shape() instanceof Shape.Text);
  }

  /** The type of what may be either of the two; empty if nothing can be done with both. */
  default Optional<Type> or(Type other) {
    if (equals(other) || this instanceof Unknown || (isFigure() && other.isFigure())) {
      return Optional.of(this);
    }
    if (other instanceof Unknown) {
      return Optional.of(other);
    }
    if (isText() && other.isText()) {
      return Optional.of(new Words());
    }
    boolean printable = isPrintable() && other.isPrintable();
    return printable ? Optional.of(new Markup()) : Optional.empty();
  }

  private boolean isPrintable() {
    return isFigure() || isText() || this instanceof Markup;
  }
}
