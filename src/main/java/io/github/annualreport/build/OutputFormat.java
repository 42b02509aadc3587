package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.ReadText;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.markdown.MarkdownManuscript;
import io.github.annualreport.reader.docx.WholeDocx;
import io.github.annualreport.reader.html.WholeHtml;
import io.github.annualreport.reader.pdf.TaggedPdf;
import io.github.annualreport.writer.docx.DocxWriter;
import io.github.annualreport.writer.html.HtmlWriter;
import io.github.annualreport.writer.markdown.MarkdownWriter;
import io.github.annualreport.writer.pdf.PdfWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats a report can be written in. A new one is a writer and a line here. */
public enum OutputFormat {
  DOCX("docx") {
    @Override
    public byte[] write(Document document, WriteOptions copy) {
      var writer = new DocxWriter(copy.time());
      return copy.review() ? writer.writeForReview(document) : writer.write(document);
    }

    @Override
    List<String> readBack(byte[] written) {
      return WholeDocx.texts(written);
    }

    @Override
    public boolean isReviewable() {
      return true;
    }

    @Override
    public boolean isUntouched(byte[] existing) {
      return new DocxWriter().isUntouched(existing);
    }
  },
  MARKDOWN("md") {
    @Override
    public byte[] write(Document document, WriteOptions copy) {
      return new MarkdownWriter().write(document);
    }

    @Override
    List<String> shownTexts(Document document) {
      return ReadText.of(document, false);
    }

    @Override
    List<String> readBack(byte[] written) {
      var file = new SourceFile("", new String(written, UTF_8));
      return new MarkdownManuscript().read(file).passages().stream().map(Passage::text).toList();
    }

    @Override
    public boolean isUntouched(byte[] existing) {
      return new MarkdownWriter().isUntouched(existing);
    }
  },
  HTML("html") {
    @Override
    public byte[] write(Document document, WriteOptions copy) {
      return new HtmlWriter().write(document);
    }

    @Override
    List<String> readBack(byte[] written) {
      return WholeHtml.texts(written);
    }

    @Override
    public boolean isUntouched(byte[] existing) {
      return new HtmlWriter().isUntouched(existing);
    }
  },
  PDF("pdf") {
    @Override
    public byte[] write(Document document, WriteOptions copy) {
      return WholePdf.of(document, copy);
    }

    @Override
    List<String> shownTexts(Document document) {
      return WholePdf.shownTexts(document);
    }

    @Override
    List<String> readBack(byte[] written) {
      return TaggedPdf.texts(written);
    }

    /** The fault is LibreOffice's, or a font's that lacks a character. */
    @Override
    RuntimeException unlike(Mismatch mismatch) {
      return new OutputUnavailableException(
          "LibreOffice 生成的 PDF 和报告不一样：应为“%s”，PDF 里是“%s”；没有写出，可以先生成 docx，再用 Word 或 WPS 另存为 PDF"
              .formatted(mismatch.wantedThere(), mismatch.readThere()));
    }

    @Override
    public boolean isUntouched(byte[] existing) {
      return new PdfWriter().isUntouched(existing);
    }
  };

  private final String extension;

  OutputFormat(String extension) {
    this.extension = extension;
  }

  public String extension() {
    return extension;
  }

  /** Finds a format by its extension, in capitals or not. */
  public static Optional<OutputFormat> of(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.extension.equals(wanted)).findFirst();
  }

  /** The copy that is sent. */
  public byte[] write(Document document) {
    return write(document, WriteOptions.PLAIN);
  }

  /**
   * @throws OutputUnavailableException if this machine has not what the format needs
   */
  public abstract byte[] write(Document document, WriteOptions copy);

  /** The texts of a document that its file shows, in order. */
  List<String> shownTexts(Document document) {
    return ReadText.of(document, true);
  }

  /**
   * The texts that a written file shows, in order.
   *
   * @throws IllegalStateException if the file is broken
   */
  abstract List<String> readBack(byte[] written);

  /** The failure of a file that shows one text instead of another: here a bug of this program. */
  RuntimeException unlike(Mismatch mismatch) {
    return new IllegalStateException(
        "text %d of the written file is “%s” and not “%s”"
            .formatted(mismatch.number(), mismatch.read(), mismatch.wanted()));
  }

  /** Whether there is a review copy in this format. */
  public boolean isReviewable() {
    return false;
  }

  /** Whether the bytes are a file that this program wrote and that nobody changed since. */
  public abstract boolean isUntouched(byte[] existing);
}
