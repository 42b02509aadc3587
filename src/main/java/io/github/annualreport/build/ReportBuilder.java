package io.github.annualreport.build;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.document.Document;
import io.github.annualreport.template.Templates;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Builds a report from its data file: reads, validates, derives, renders, parses, arranges, writes,
 * and reads back what it wrote. Several threads may build at the same time.
 */
public final class ReportBuilder {

  private final ContentReader reader;
  private final DocumentMaker maker = new DocumentMaker();
  private volatile Optional<HeadStart> writing = Optional.empty();

  public ReportBuilder(Templates templates) {
    this.reader = new ContentReader(templates);
  }

  /** Begins to load what writing the formats needs; building waits for it before it writes. */
  public void prepare(List<OutputFormat> formats) {
    writing = Optional.of(HeadStart.ofWriting(formats));
  }

  /**
   * Builds one report in all formats that are asked for. Nothing is written to disk.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the data or the template
   *     cannot be used
   */
  public BuiltReport build(BuildRequest request) {
    return build(request, (format, document) -> format.write(document, request.options()));
  }

  /** As above, with the caller's writer; each output is read back and compared. */
  BuiltReport build(BuildRequest request, BiFunction<OutputFormat, Document, byte[]> writer) {
    var problems = new Diagnostics();
    ReportContent content = reader.read(request.data(), problems);
    Edition edition = request.data().edition(content.data());
    Document document = maker.make(content, edition, problems);
    problems.stopOnErrors();
    List<Diagnostic> found = problems.sorted();
    return new BuiltReport(
        request.name(content.data(), document.elements().title()),
        write(request.formats(), document, writer),
        document,
        content,
        edition == Edition.OPEN ? new OpenPlaces(content, document).folded(found) : found);
  }

  private Map<OutputFormat, byte[]> write(
      List<OutputFormat> formats,
      Document document,
      BiFunction<OutputFormat, Document, byte[]> writer) {
    writing.ifPresent(HeadStart::await);
    var files = new EnumMap<OutputFormat, byte[]>(OutputFormat.class);
    for (OutputFormat format : formats) {
      byte[] file = writer.apply(format, document);
      ReadBack.check(format, file, document);
      files.put(format, file);
    }
    return files;
  }
}
