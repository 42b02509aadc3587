package io.github.annualreport.build;

import io.github.annualreport.document.Image;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads picture files, no more of them than what they are and how large. */
final class ImageFiles {

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int PNG_SIZE = 16;
  private static final int JPEG = 0xFFD8;
  private static final long LARGEST = 20 << 20;

  private ImageFiles() {}

  /** Empty if there is no such file, or if it is neither a PNG nor a JPEG. */
  static Optional<Image> read(String name, Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      return png(bytes)
          .map(size -> new Image(name, Image.Format.PNG, bytes, size))
          .or(() -> jpeg(bytes).map(size -> new Image(name, Image.Format.JPEG, bytes, size)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Image.Size> png(byte[] bytes) {
    ByteBuffer data = ByteBuffer.wrap(bytes);
    return bytes.length >= PNG_SIZE + 8 && data.getLong(0) == PNG
        ? size(data.getInt(PNG_SIZE), data.getInt(PNG_SIZE + 4))
        : Optional.empty();
  }

  /** Its size stands in the first segment that describes a frame (SOF0 to SOF15). */
  private static Optional<Image.Size> jpeg(byte[] bytes) {
    ByteBuffer data = ByteBuffer.wrap(bytes);
    if (bytes.length < 4 || (data.getShort(0) & 0xFFFF) != JPEG) {
      return Optional.empty();
    }
    for (int at = 2; at + 9 < bytes.length; at += 2 + (data.getShort(at + 2) & 0xFFFF)) {
      int marker = data.getShort(at) & 0xFFFF;
      boolean frame =
          marker >= 0xFFC0
              && marker <= 0xFFCF
              && marker != 0xFFC4
              && marker != 0xFFC8
              && marker != 0xFFCC;
      if (frame) {
        return size(data.getShort(at + 7) & 0xFFFF, data.getShort(at + 5) & 0xFFFF);
      }
      if (marker < 0xFF00) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Image.Size> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new Image.Size(width, height)) : Optional.empty();
  }
}
