package io.github.annualreport.build;

import io.github.annualreport.data.AuthoredText;
import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.ReadText;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.figure.Figure.Origin;
import io.github.annualreport.proofread.Finding;
import io.github.annualreport.proofread.FindingText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says findings in a finished report where the author can mend them: at the words in the data, in
 * the text or in a template of the author's own. A sentence of a shipped template is not the
 * author's, so the figure that it prints is shown instead.
 *
 * @param texts of the data
 */
record FindingPlaces(
    ReportContent content, Document document, PrintedPlaces printed, List<AuthoredText> texts) {

  private static final Pattern LOOK_UP = Pattern.compile("\\$\\{[^}]*}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String SHIPPED = ".ftl";

  Diagnostic place(Finding finding) {
    Optional<SourcePosition> place = inData(finding).or(() -> printed.of(finding));
    if (place.filter(p -> !isShipped(p)).isPresent()) {
      return FindingText.of(finding, place.get());
    }
    Optional<SourcePosition> figure = figure(finding);
    if (place.isPresent()) {
      String from = "这句话出自自带的模板 " + content.template().name();
      String cure = figure.isPresent() ? "，印的是这里的数" : "";
      return FindingText.of(finding, figure.orElseGet(place::get))
          .withHint(from + cure + "；要改写这句话，用 report init --own-text 把模板的文字接成自己的正文");
    }
    return FindingText.of(finding, figure.orElseGet(this::wholeData));
  }

  private boolean isShipped(SourcePosition position) {
    return content.template().isShipped() && position.file().name().endsWith(SHIPPED);
  }

  private SourcePosition wholeData() {
    return content.data().position(ReportData.OWN_TEXT);
  }

  /** The text of the data that the wrong words are a part of. */
  private Optional<SourcePosition> inData(Finding finding) {
    return texts.stream()
        .filter(t -> holds(t, finding))
        .findFirst()
        .map(t -> ReportProofreader.place(t.position(), finding.text()));
  }

  /** Whether one of the pieces between its look-ups was printed where the wrong words stand. */
  private static boolean holds(AuthoredText text, Finding finding) {
    String passage = finding.passage().text();
    for (String piece : LOOK_UP.split(text.text(), -1)) {
      int found = piece.contains(finding.text()) ? passage.indexOf(piece) : -1;
      if (found >= 0 && found <= finding.start() && found + piece.length() >= finding.end()) {
        return true;
      }
    }
    return false;
  }

  /** The figure that is printed nearest to the wrong words, in the same piece of the report. */
  private Optional<SourcePosition> figure(Finding finding) {
    String wanted = BLANKS.matcher(finding.passage().text()).replaceAll("");
    return ReadText.pieces(document, false).stream()
        .filter(p -> BLANKS.matcher(Inline.text(p.content())).replaceAll("").equals(wanted))
        .findFirst()
        .flatMap(p -> nearest(p.content(), finding.start()))
        .map(FindingPlaces::given);
  }

  private static Optional<Figure> nearest(List<Inline> content, int at) {
    var distances = new LinkedHashMap<Figure, Integer>();
    int offset = 0;
    for (Inline inline : flat(content)) {
      if (inline instanceof Inline.Figure figure) {
        distances.merge(figure.figure(), Math.abs(offset - at), Math::min);
      }
      offset += inline.text().length();
    }
    return distances.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static List<Inline> flat(List<Inline> content) {
    return content.stream()
        .flatMap(
            i -> i instanceof Inline.Strong s ? flat(s.content()).stream() : List.of(i).stream())
        .toList();
  }

  /** Where it is written; of a computed one, the first that goes into it. */
  private static SourcePosition given(Figure figure) {
    return figure.origin() instanceof Origin.Derived derived && !derived.operands().isEmpty()
        ? given(derived.operands().get(0))
        : figure.origin().position();
  }
}
