package io.github.annualreport.writer.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Turns the paper for tables that are too wide for it (GB/T 9704-2012, 8): their head is at the
 * left edge of the sheet, and the page number stays where it is on every other sheet.
 */
final class Sections {

  /** 225 mm, the height of the text area. */
  static final int WIDTH_ACROSS = 12756;

  private final Page page;
  private final DocxPackage docx;
  private Optional<Footers> footers = Optional.empty();
  private Optional<CTP> endOfAcross = Optional.empty();
  private boolean across;

  Sections(Page page, DocxPackage docx) {
    this.page = page;
    this.docx = docx;
  }

  /** Begins a landscape section, unless one has begun. */
  void turn() {
    if (!across) {
      CTPPr end = lastParagraph().getPPr();
      end.setSectPr((CTSectPr) page.body().getSectPr().copy());
      across = true;
    }
  }

  /** Begins a portrait section. */
  void turnBack() {
    CTP end = page.paragraph("GwEnd");
    putAcross(end.getPPr().addNewSectPr());
    endOfAcross = Optional.of(end);
    across = false;
  }

  /** A page that is turned back for nothing would be empty. */
  void finish() {
    List<CTP> paragraphs = page.body().getPList();
    CTP last = paragraphs.get(paragraphs.size() - 1);
    if (endOfAcross.isPresent() && last == endOfAcross.get() && !Page.endsWithTable(page.body())) {
      page.body().setSectPr(last.getPPr().getSectPr());
      last.getPPr().unsetSectPr();
    }
  }

  private CTP lastParagraph() {
    CTBody body = page.body();
    List<CTP> paragraphs = body.getPList();
    boolean free =
        !Page.endsWithTable(body) && !paragraphs.get(paragraphs.size() - 1).getPPr().isSetSectPr();
    return free ? paragraphs.get(paragraphs.size() - 1) : page.paragraph("GwEnd");
  }

  private void putAcross(CTSectPr section) {
    Footers across = footers();
    reference(section, STHdrFtr.EVEN, across.even());
    reference(section, STHdrFtr.DEFAULT, across.odd());
    CTSectPr upright = page.body().getSectPr();
    var size = section.addNewPgSz();
    size.setW(upright.getPgSz().getH());
    size.setH(upright.getPgSz().getW());
    size.setOrient(STPageOrientation.LANDSCAPE);
    CTPageMar sheet = upright.getPgMar();
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(sheet.getLeft());
    margins.setRight(sheet.getTop());
    margins.setBottom(sheet.getRight());
    margins.setLeft(sheet.getBottom());
    margins.setHeader(sheet.getHeader());
    margins.setFooter(sheet.getHeader());
    margins.setGutter(BigInteger.ZERO);
  }

  private static void reference(CTSectPr section, STHdrFtr.Enum pages, String id) {
    var reference = section.addNewFooterReference();
    reference.setType(pages);
    reference.setId(id);
  }

  private Footers footers() {
    Footers result = footers.orElseGet(this::newFooters);
    footers = Optional.of(result);
    return result;
  }

  private Footers newFooters() {
    return new Footers(
        docx.relate(PartType.FOOTER, "footer3.xml", Skeleton.part("across/footer-odd.xml")),
        docx.relate(PartType.FOOTER, "footer4.xml", Skeleton.part("across/footer-even.xml")));
  }

  private record Footers(String odd, String even) {}
}
