package io.github.annualreport.reader.docx;

/** A picture in a DOCX. */
public final class DocxPicture {

  private final int line;
  private final String extension;
  private final byte[] bytes;

  DocxPicture(int line, String extension, byte[] bytes) {
    this.line = line;
    this.extension = extension;
    this.bytes = bytes.clone();
  }

  /** The line of the text behind which it stands; 0 before all. */
  public int line() {
    return line;
  }

  /** The extension of its file: png, jpeg, emf. */
  public String extension() {
    return extension;
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
