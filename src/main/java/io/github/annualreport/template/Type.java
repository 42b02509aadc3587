package io.github.annualreport.template;

import io.github.annualreport.figure.Shape;

/** The type of an expression in a template. */
sealed interface Type {

  /** Data of the schema. */
  record Data(String path, Shape shape) implements Type {}

  /** Text that can be printed and, if it is plain, compared. */
  record Words() implements Type {}

  /** Words with figures in them, which can only be printed. */
  record Markup() implements Type {}

  /** A condition. */
  record Condition() implements Type {}

  /** A number of the template's own, as a loop's counter. */
  record Ordinal() implements Type {}

  /** What is wrong has been said; no more shall be said of it. */
  record Unknown() implements Type {}
}
