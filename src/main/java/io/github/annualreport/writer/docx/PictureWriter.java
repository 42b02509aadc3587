package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Image;
import java.util.Locale;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Puts pictures into lines of their own, as wide as the text at most. */
final class PictureWriter {

  private static final double WIDEST = Page.WIDTH / 20.0;

  /** Two thirds of a page, so that a caption and some text find room. */
  private static final double HIGHEST = 15 * Page.LINE / 20.0;

  /** The printed size of a pixel where the file gives no resolution: 96 to the inch. */
  private static final double POINTS_PER_PIXEL = 0.75;

  /** The unit of drawings, English Metric Units. */
  private static final int EMU_PER_POINT = 12700;

  private final DocxPackage docx;

  PictureWriter(DocxPackage docx) {
    this.docx = docx;
  }

  void write(Block.Picture picture, CTP paragraph) {
    int count = docx.numberDrawing();
    Image image = picture.image();
    double width = image.size().width() * POINTS_PER_PIXEL;
    double height = image.size().height() * POINTS_PER_PIXEL;
    double scale = Math.min(1, Math.min(WIDEST / width, HIGHEST / height));
    String id = docx.relate(type(image), "media/image" + count + extension(image), image.bytes());
    String drawing =
        new String(Skeleton.part("picture.xml"), UTF_8)
            .formatted(
                emu(width * scale),
                emu(height * scale),
                count,
                id,
                XmlText.escaped(picture.alternative()));
    add(paragraph, drawing);
  }

  private static void add(CTP paragraph, String drawing) {
    try {
      paragraph.addNewR().addNewDrawing().set(CTDrawing.Factory.parse(drawing));
    } catch (XmlException e) {
      throw new IllegalStateException("a picture makes no drawing", e);
    }
  }

  private static String emu(double points) {
    return String.valueOf(Math.round(points * EMU_PER_POINT));
  }

  private static String extension(Image image) {
    return "." + type(image).name().toLowerCase(Locale.ROOT);
  }

  private static PartType type(Image image) {
    return switch (image.format()) {
      case PNG -> PartType.PNG;
      case JPEG -> PartType.JPEG;
    };
  }
}
