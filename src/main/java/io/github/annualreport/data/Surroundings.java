package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.figure.FigureMember;
import io.github.annualreport.figure.Repetition;
import io.github.annualreport.figure.Repetition.Printed;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import java.util.Optional;

/**
 * The text around a look-up in a short text.
 *
 * @param before up to the look-up
 * @param behind from its end on
 */
record Surroundings(String before, String behind) {

  /** Reports a unit or the words of a change that the figure prints itself, and another unit. */
  void check(Value.Part.LookUp lookUp, Shape.Group names, Diagnostics problems) {
    Shape at = names;
    Optional<Printed> printed = Optional.of(Printed.VALUE);
    for (String name : lookUp.path()) {
      if (at instanceof Shape.Group group) {
        at = group.members().get(name);
      } else {
        printed = FigureMember.of(name).flatMap(Printed::of);
      }
    }
    if (at instanceof Shape.Number number && printed.isPresent()) {
      Printed what = printed.get();
      Repetition.before(number.definition(), what, before)
          .or(() -> Repetition.behind(number.definition(), what, behind))
          .ifPresent(
              r ->
                  problems.error(
                      r.another() ? "text/unit" : "text/twice",
                      lookUp.position(),
                      lookUp.written() + " " + r.advice()));
    }
  }
}
