package io.github.annualreport.cli;

import java.io.PrintStream;

/**
 * How many reports are built in one run.
 *
 * @param jobs how many at the same time
 * @param resume whether to leave reports alone that are newer than all they are made of
 * @param quiet whether to say nothing of what was written
 * @param isTerminal whether there is a terminal to show the progress on
 */
record BatchOptions(int jobs, boolean resume, boolean quiet, boolean isTerminal) {

  /** So many lines a person reads; of more the progress is shown. */
  private static final int MANY = 20;

  /** Whether there is but one report, which is built whatever its age. */
  boolean isSingle(int reports) {
    return reports == 1 && !resume;
  }

  Progress progress(PrintStream err, int total) {
    return new Progress(err, isTerminal && !quiet && total >= MANY, System::nanoTime, total);
  }
}
