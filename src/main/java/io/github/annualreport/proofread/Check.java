package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.util.List;

/** Looks for faults of one kind in a whole manuscript. */
interface Check {

  List<Finding> check(Manuscript manuscript);
}
