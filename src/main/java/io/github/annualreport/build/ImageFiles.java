package io.github.annualreport.build;

import io.github.annualreport.document.Image;
import io.github.annualreport.markdown.UnusablePictureException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads picture files: what they are, how large, and which side is up. */
final class ImageFiles {

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int PNG_SIZE = 16;
  private static final long LARGEST = 20 << 20;

  /** Twice what the largest cameras write; turned, they take some 600 MB. */
  private static final long MOST_PIXELS = 100_000_000;

  private ImageFiles() {}

  /**
   * @param name as the author wrote it
   * @throws UnusablePictureException if there is no such file, or no program is sure to show it
   */
  static Image read(String name, Path file) throws UnusablePictureException {
    byte[] bytes = bytes(name, file);
    Optional<Image> png = png(bytes).map(size -> new Image(name, Image.Format.PNG, bytes, size));
    Optional<JpegHeader> jpeg = JpegHeader.of(bytes);
    if (png.isEmpty() && jpeg.isEmpty()) {
      throw new UnusablePictureException(ForeignPicture.objection(name, bytes));
    }
    return png.isPresent() ? png.get() : upright(name, bytes, jpeg.get());
  }

  private static byte[] bytes(String name, Path file) throws UnusablePictureException {
    try {
      if (!Files.isRegularFile(file)) {
        throw new UnusablePictureException("没有图片“" + name + "”；路径从正文所在的文件夹算起");
      }
      if (Files.size(file) > LARGEST) {
        throw new UnusablePictureException("图片“" + name + "”超过 20 MB；先用看图软件缩小");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnusablePictureException("读不出图片“" + name + "”，检查是否有权限");
    }
  }

  private static Image upright(String name, byte[] bytes, JpegHeader header)
      throws UnusablePictureException {
    if (header.orientation() == JpegHeader.UPRIGHT) {
      return new Image(name, Image.Format.JPEG, bytes, header.size());
    }
    try {
      if ((long) header.size().width() * header.size().height() > MOST_PIXELS) {
        throw new IOException("too many pixels to hold");
      }
      byte[] turned = UprightJpeg.of(bytes, header);
      return new Image(name, Image.Format.JPEG, turned, UprightJpeg.size(header));
    } catch (IOException e) {
      throw new UnusablePictureException("图片“" + name + "”是横着存的，程序转不正它；在看图软件里转正，另存为 JPEG");
    }
  }

  private static Optional<Image.Size> png(byte[] bytes) {
    ByteBuffer data = ByteBuffer.wrap(bytes);
    return bytes.length >= PNG_SIZE + 8 && data.getLong(0) == PNG
        ? Image.Size.of(data.getInt(PNG_SIZE), data.getInt(PNG_SIZE + 4))
        : Optional.empty();
  }
}
