package io.github.annualreport.markdown;

/** There is no picture that can be shown; the message tells the author what to do. */
public final class UnusablePictureException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnusablePictureException(String message) {
    super(message);
  }
}
