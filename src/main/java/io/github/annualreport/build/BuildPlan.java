package io.github.annualreport.build;

import java.nio.file.Path;
import java.util.List;

/**
 * The title of a report that is not built yet, and the files it is made of.
 *
 * @param inputs without the program's own
 */
public record BuildPlan(String title, List<Path> inputs) {
  public BuildPlan {
    inputs = List.copyOf(inputs);
  }
}
