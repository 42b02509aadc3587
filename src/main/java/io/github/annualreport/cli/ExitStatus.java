package io.github.annualreport.cli;

/** Exit statuses; 130 comes from the virtual machine when it is interrupted. */
final class ExitStatus {

  static final int OK = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int OUTPUT = 3;
  static final int BUG = 70;

  private ExitStatus() {}
}
