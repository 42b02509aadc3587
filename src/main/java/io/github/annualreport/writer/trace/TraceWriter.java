package io.github.annualreport.writer.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.Place;
import io.github.annualreport.document.ReadText;
import io.github.annualreport.document.UnsourcedNumber;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.figure.Remarks;
import io.github.annualreport.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes where every figure of a document is printed and comes from; see {@link #schema}. */
public final class TraceWriter {

  private static final String FORMAT = "report-trace";
  private static final int VERSION = 1;
  private static final String CLAUSE_ENDS = "，。；：！？、";
  private static final String BEGINNING = "{\n  \"format\" : \"" + FORMAT + "\",\n";

  private final Path base;

  /**
   * @param base the folder from which the paths of files are told
   */
  public TraceWriter(Path base) {
    this.base = base.toAbsolutePath().normalize();
  }

  /** The JSON Schema of what is written. */
  public static String schema() {
    try (InputStream in = TraceWriter.class.getResourceAsStream("trace.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the bytes are a trace, which a new one may replace. */
  public static boolean isTrace(byte[] existing) {
    return new String(existing, UTF_8).startsWith(BEGINNING);
  }

  /** The trace as JSON in UTF-8. */
  public byte[] write(Document document) {
    var trace = new LinkedHashMap<String, Object>();
    trace.put("format", FORMAT);
    trace.put("version", VERSION);
    trace.put("title", document.elements().title().text());
    trace.put("figures", ReadText.figures(document).stream().map(this::figure).toList());
    trace.put(
        "unsourced",
        ReadText.pieces(document, false).stream().flatMap(p -> unsourced(p).stream()).toList());
    return new JsonWriter().write(trace).getBytes(UTF_8);
  }

  private static List<Map<String, Object>> unsourced(ReadText.Piece piece) {
    String text = Inline.text(piece.content());
    var result = new ArrayList<Map<String, Object>>();
    for (UnsourcedNumber number : piece.unsourced()) {
      var found = new LinkedHashMap<String, Object>();
      found.put("text", number.text());
      found.put("clause", clause(text, number));
      found.put("place", place(piece.place(), text.codePointCount(0, number.start())));
      result.add(found);
    }
    return result;
  }

  /** The words around a number, up to the next punctuation marks. */
  private static String clause(String text, UnsourcedNumber number) {
    int start = number.start();
    while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = number.end();
    while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  private Map<String, Object> figure(ReadText.Printed found) {
    Inline.Figure printed = found.figure();
    Figure figure = printed.figure();
    var result = new LinkedHashMap<String, Object>();
    result.put("text", printed.text());
    result.put("aspect", printed.aspect().name().toLowerCase(Locale.ROOT));
    result.put("place", place(found.place(), found.offset()));
    result.putAll(value(figure));
    result.put("description", figure.definition().description());
    figure.last().ifPresent(l -> result.put("last", last(figure.definition(), l)));
    figure.change().ifPresent(c -> result.put("change", change(c)));
    result.putAll(remarks(figure.remarks()));
    return result;
  }

  private static Map<String, Object> place(Place place, int offset) {
    var result = new LinkedHashMap<String, Object>();
    if (!place.attachment().isEmpty()) {
      result.put("attachment", place.attachment());
    }
    result.put("headings", place.headings());
    result.put("block", place.block());
    result.put("kind", place.kind().name().toLowerCase(Locale.ROOT));
    place
        .cell()
        .ifPresent(
            c -> {
              result.put("table", c.table());
              result.put("row", c.row());
              result.put("column", c.column());
            });
    result.put("offset", offset);
    return result;
  }

  private Map<String, Object> value(Figure figure) {
    Definition definition = figure.definition();
    var result = new LinkedHashMap<String, Object>();
    result.put("key", definition.name());
    result.put("title", definition.title());
    if (figure.remarks().withheld()) {
      result.put("withheld", true); // The trace may go further than the data.
      return result;
    }
    if (figure.isOpen()) {
      result.put("open", true);
      return result;
    }
    result.put("value", figure.value());
    result.put("unit", definition.unit().symbol());
    result.put("origin", origin(figure.origin()));
    return result;
  }

  private Map<String, Object> last(Definition definition, Figure.Last last) {
    var result = new LinkedHashMap<String, Object>();
    result.put("value", last.value());
    result.put("unit", definition.unit().symbol());
    result.put("origin", origin(last.origin()));
    return result;
  }

  private Map<String, Object> origin(Origin origin) {
    var result = new LinkedHashMap<String, Object>();
    SourcePosition position = origin.position();
    result.put("file", path(position.file().name()));
    result.put("line", position.line());
    result.put("column", position.column());
    if (origin instanceof Origin.Derived derived) {
      result.put("formula", derived.formula());
      List<Map<String, Object>> operands = derived.operands().stream().map(this::value).toList();
      result.put("operands", operands);
    } else {
      result.put("written", ((Origin.Given) origin).written());
    }
    return result;
  }

  private static Map<String, Object> change(Change change) {
    var result = new LinkedHashMap<String, Object>();
    result.put("difference", change.difference());
    change.rate().ifPresent(r -> result.put("rate", r));
    result.put("differenceText", change.signed());
    result.put("rateText", change.signedRate());
    result.put("clause", change.clause());
    return result;
  }

  private static Map<String, Object> remarks(Remarks remarks) {
    var result = new LinkedHashMap<String, Object>();
    result.put("estimated", remarks.estimated());
    Map<String, String> texts =
        Map.of(
            "source", remarks.source(),
            "period", remarks.period(),
            "explanation", remarks.explanation());
    List.of("source", "period", "explanation").stream()
        .filter(name -> !texts.get(name).isEmpty())
        .forEach(name -> result.put(name, texts.get(name)));
    return result;
  }

  /** With forward slashes, from the base if the file lies below it. */
  private String path(String name) {
    Path path = Path.of(name);
    Path whole = base.resolve(path).normalize();
    Path shown = whole.startsWith(base) ? base.relativize(whole) : path.normalize();
    return shown.toString().replace('\\', '/');
  }
}
