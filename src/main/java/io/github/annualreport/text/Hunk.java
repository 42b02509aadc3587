package io.github.annualreport.text;

/**
 * A stretch that was taken out of a sequence, and the one put in its place; either may be empty.
 */
public record Hunk(int start, int end, int newStart, int newEnd) {

  /** Whether it changes something between two offsets of the old sequence. */
  public boolean touches(int from, int to) {
    return start == end ? from < start && start < to : start < to && end > from;
  }
}
