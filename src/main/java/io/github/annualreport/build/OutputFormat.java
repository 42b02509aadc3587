package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Document;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.markdown.MarkdownManuscript;
import io.github.annualreport.reader.docx.WholeDocx;
import io.github.annualreport.writer.docx.DocxWriter;
import io.github.annualreport.writer.html.HtmlWriter;
import io.github.annualreport.writer.markdown.MarkdownWriter;
import io.github.annualreport.writer.pdf.PdfException;
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
    Optional<List<String>> readBack(byte[] written) {
      return Optional.of(WholeDocx.texts(written));
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
    boolean drawsCharts() {
      return false;
    }

    @Override
    Optional<List<String>> readBack(byte[] written) {
      var file = new SourceFile("", new String(written, UTF_8));
      return Optional.of(
          new MarkdownManuscript().read(file).passages().stream().map(Passage::text).toList());
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
    public boolean isUntouched(byte[] existing) {
      return new HtmlWriter().isUntouched(existing);
    }
  },
  PDF("pdf") {
    @Override
    public byte[] write(Document document, WriteOptions copy) {
      try {
        return new PdfWriter().write(new DocxWriter(copy.time()).write(document), copy.time());
      } catch (PdfException e) {
        throw new OutputUnavailableException(e.getMessage(), e);
      }
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

  /** Whether charts are drawings, else their numbers. */
  boolean drawsCharts() {
    return true;
  }

  /**
   * The texts that a written file shows, in order; empty if this program cannot read the format.
   */
  Optional<List<String>> readBack(byte[] written) {
    return Optional.empty();
  }

  /** Whether there is a review copy in this format. */
  public boolean isReviewable() {
    return false;
  }

  /** Whether the bytes are a file that this program wrote and that nobody changed since. */
  public abstract boolean isUntouched(byte[] existing);
}
