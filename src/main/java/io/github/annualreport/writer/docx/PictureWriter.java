package io.github.annualreport.writer.docx;

import io.github.annualreport.document.Block;
import io.github.annualreport.document.Image;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Puts a picture into a line of its own, as wide as the text at most. */
record PictureWriter(XWPFDocument docx) {

  private static final double WIDEST = Page.WIDTH / 20.0;

  /** Two thirds of a page, so that a caption and some text find room. */
  private static final double HIGHEST = 15 * Page.LINE / 20.0;

  /** What a pixel measures in print where nothing else is said: 96 to the inch. */
  private static final double POINTS_PER_PIXEL = 0.75;

  void write(Block.Picture picture, CTP paragraph) {
    Image image = picture.image();
    double width = image.size().width() * POINTS_PER_PIXEL;
    double height = image.size().height() * POINTS_PER_PIXEL;
    double scale = Math.min(1, Math.min(WIDEST / width, HIGHEST / height));
    XWPFRun run = new XWPFParagraph(paragraph, docx).createRun();
    try (var bytes = new ByteArrayInputStream(image.bytes())) {
      run.addPicture(
          bytes, type(image), "", Units.toEMU(width * scale), Units.toEMU(height * scale));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a picture is refused", e);
    }
    describe(run.getCTR().getDrawingArray(0).getInlineArray(0), picture.alternative());
  }

  private static void describe(CTInline inline, String alternative) {
    CTNonVisualDrawingProps properties = inline.getDocPr();
    properties.setName("图 " + properties.getId());
    properties.setDescr(XmlText.of(alternative));
  }

  private static PictureType type(Image image) {
    return switch (image.format()) {
      case PNG -> PictureType.PNG;
      case JPEG -> PictureType.JPEG;
    };
  }
}
