package io.github.annualreport.document;

import java.util.Arrays;
import java.util.Optional;

/** A picture file, which is a PNG or a JPEG. */
public final class Image {

  private final String name;
  private final Format format;
  private final byte[] bytes;
  private final Size size;

  /**
   * @param name where it lies, as the author wrote it
   */
  public Image(String name, Format format, byte[] bytes, Size size) {
    this.name = name;
    this.format = format;
    this.bytes = bytes.clone();
    this.size = size;
  }

  public String name() {
    return name;
  }

  public Format format() {
    return format;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public Size size() {
    return size;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Image image
        && name.equals(image.name)
        && Arrays.equals(bytes, image.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Width and height in pixels. */
  public record Size(int width, int height) {

    /** The size that a file tells; empty unless both are above zero. */
    public static Optional<Size> of(int width, int height) {
      return width > 0 && height > 0 ? Optional.of(new Size(width, height)) : Optional.empty();
    }

    /** The size of a picture turned by a quarter. */
    public Size turned() {
      return new Size(/* width= */ height, /* height= */ width);
    }
  }

  /** The formats that every office program and browser shows. */
  public enum Format {
    PNG,
    JPEG
  }
}
