package io.github.annualreport.cli;

import io.github.annualreport.diagnostic.format.FindingFormat;
import java.util.Iterator;

/** The names of the formats of findings, for completion. */
final class FindingFormatNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return FindingFormat.words().iterator();
  }
}
