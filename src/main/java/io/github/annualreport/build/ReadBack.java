package io.github.annualreport.build;

import io.github.annualreport.document.Document;

/** Holds a written file against the document that it was written from, before it is delivered. */
final class ReadBack {

  private ReadBack() {}

  /**
   * @throws IllegalStateException if the file is broken or reads otherwise: a bug of this program
   * @throws OutputUnavailableException if another program that this one relies on lost text
   */
  static void check(OutputFormat format, byte[] file, Document document) {
    Mismatch.first(format.readBack(file), format.shownTexts(document))
        .ifPresent(
            mismatch -> {
              throw format.unlike(mismatch);
            });
  }
}
