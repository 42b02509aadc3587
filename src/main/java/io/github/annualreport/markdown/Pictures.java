package io.github.annualreport.markdown;

import io.github.annualreport.document.Image;

/** Finds the pictures that a text shows. */
@FunctionalInterface
public interface Pictures {

  /**
   * Returns the picture of a name that a text gives.
   *
   * @throws UnusablePictureException if there is none that can be shown
   */
  Image find(String name) throws UnusablePictureException;
}
