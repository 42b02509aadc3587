package io.github.annualreport.check.collation;

import io.github.annualreport.diagnostic.SourcePosition;

/** A change that somebody made in the text of a report. */
public sealed interface Revision permits SentenceRevision, AddedParagraph {

  /** Where it stands in the manuscript; of a sentence that was taken out, the one before it. */
  SourcePosition place();
}
