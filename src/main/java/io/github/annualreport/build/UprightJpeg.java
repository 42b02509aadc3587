package io.github.annualreport.build;

import io.github.annualreport.document.Image;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Turns a photo upright that a camera stored as it was held. Office programs do not look at the
 * orientation, and a drawing that is turned takes the room of its longer side; so the pixels are
 * turned. Nothing else of what a camera notes (place, time) is kept.
 */
final class UprightJpeg {

  /** Hardly to be told from the original, and not larger than cameras write. */
  private static final float QUALITY = 0.92f;

  private UprightJpeg() {}

  /** The size of what {@link #of} returns. */
  static Image.Size size(JpegHeader header) {
    Image.Size stored = header.size();
    return header.isOnItsSide() ? stored.turned() : stored;
  }

  /**
   * @throws IOException if the picture cannot be decoded, as one in CMYK
   */
  static byte[] of(byte[] jpeg, JpegHeader header) throws IOException {
    BufferedImage stored =
        ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)));
    if (stored == null) {
      throw new IOException("no reader for this JPEG");
    }
    Image.Size size = size(header);
    ColorModel colours = stored.getColorModel();
    WritableRaster target = colours.createCompatibleWritableRaster(size.width(), size.height());
    turn(stored.getRaster(), target, header.orientation());
    return encode(new BufferedImage(colours, target, colours.isAlphaPremultiplied(), null));
  }

  private static void turn(Raster stored, WritableRaster target, int orientation) {
    boolean sideways = orientation > 4;
    boolean fromRight = List.of(2, 3, 7, 8).contains(orientation);
    boolean fromBelow = List.of(3, 4, 6, 7).contains(orientation);
    Object pixel = null;
    for (int y = 0; y < stored.getHeight(); y++) {
      int row = fromBelow ? stored.getHeight() - 1 - y : y;
      for (int x = 0; x < stored.getWidth(); x++) {
        int column = fromRight ? stored.getWidth() - 1 - x : x;
        pixel = stored.getDataElements(x, y, pixel);
        target.setDataElements(sideways ? row : column, sideways ? column : row, pixel);
      }
    }
  }

  private static byte[] encode(BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
