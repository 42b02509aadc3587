package io.github.annualreport.render;

import io.github.annualreport.figure.Shape;
import java.util.Optional;

/** The type of an expression in a template. */
sealed interface ExpressionType {

  /** Data of the schema. */
  record Data(String path, Shape shape) implements ExpressionType {}

  /** Plain text, which can be printed and compared. */
  record Words() implements ExpressionType {}

  /** Text with marks, as what is told of a figure: it can be printed, but not compared. */
  record Markup() implements ExpressionType {}

  /** A condition. */
  record Condition() implements ExpressionType {}

  /** A number of the template's own, as a loop's counter. */
  record Ordinal() implements ExpressionType {}

  /** The type after an error that was reported; it causes no further errors. */
  record Unknown() implements ExpressionType {}

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
  default Optional<ExpressionType> or(ExpressionType other) {
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
