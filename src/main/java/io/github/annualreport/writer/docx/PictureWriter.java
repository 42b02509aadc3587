package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Image;
import io.github.annualreport.writer.FrameSize;
import java.util.List;
import java.util.Locale;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Puts pictures into lines of their own, side by side where there are several. */
final class PictureWriter {

  /** As wide as the text; two thirds of a page, so that a caption and some text find room. */
  private static final FrameSize ROOM = new FrameSize(Page.WIDTH / 20.0, 15 * Page.LINE / 20.0);

  /** The printed size of a pixel where the file gives no resolution: 96 to the inch. */
  private static final double POINTS_PER_PIXEL = 0.75;

  /** The unit of drawings, English Metric Units. */
  private static final int EMU_PER_POINT = 12700;

  private final DocxPackage docx;

  PictureWriter(DocxPackage docx) {
    this.docx = docx;
  }

  void write(Block.Picture picture, CTP paragraph) {
    List<FrameSize> sizes = FrameSize.of(picture.frames(), ROOM, POINTS_PER_PIXEL);
    for (int i = 0; i < sizes.size(); i++) {
      if (i > 0) {
        Runs.add(paragraph, " ");
      }
      write(picture.frames().get(i), sizes.get(i), paragraph);
    }
  }

  private void write(Block.Frame frame, FrameSize size, CTP paragraph) {
    int count = docx.numberDrawing();
    Image image = frame.image();
    String id = docx.relate(type(image), "media/image" + count + extension(image), image.bytes());
    String drawing =
        new String(Skeleton.part("picture.xml"), UTF_8)
            .formatted(
                emu(size.width()),
                emu(size.height()),
                count,
                id,
                XmlText.escaped(frame.alternative()));
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
