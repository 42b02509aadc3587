package io.github.annualreport.build;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Inline;
import io.github.annualreport.document.ReadText;
import io.github.annualreport.document.Span;
import io.github.annualreport.figure.Figure;
import io.github.annualreport.yaml.Placeholders;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

/** What is still to be filled in or changed in a draft. */
record OpenPlaces(ReportContent content, Document document) {

  private static final List<String> CODES = List.of("data/open", "text/open");

  /** The findings with one about all open places, which counts them by kind. */
  List<Diagnostic> folded(List<Diagnostic> found) {
    List<String> kinds = kinds();
    if (kinds.isEmpty()) {
      return found;
    }
    var position =
        found.stream()
            .filter(d -> CODES.contains(d.code()))
            .findFirst()
            .map(Diagnostic::position)
            .orElseGet(() -> content.data().source().position());
    var result = new ArrayList<>(found);
    result.removeIf(d -> CODES.contains(d.code()));
    result.add(
        Diagnostic.warning("data/open", position, "草稿，还差：" + String.join("，", kinds))
            .withHint("都填好、改好以后，不用 --draft 再生成一次"));
    return result;
  }

  private List<String> kinds() {
    var kinds = new ArrayList<String>();
    Set<String> figures = figures();
    Set<String> others = others();
    long marks = gaps().stream().filter(g -> g.startsWith(Placeholders.OPENING)).count();
    if (!figures.isEmpty()) {
      kinds.add(figures.size() + " 个数没有填");
    }
    if (marks > 0) {
      kinds.add(marks + " 处【待改：…】没有改");
    }
    if (content.data().unit().equals(Placeholders.UNIT)) {
      kinds.add("单位全称没有写");
    }
    if (!others.isEmpty()) {
      kinds.add(others.size() + " 项文字没有写（" + String.join("、", others) + "）");
    }
    return kinds;
  }

  /** The names of those that are 未填 in the data, and of those that the text prints as gaps. */
  private Set<String> figures() {
    var names = new LinkedHashSet<String>();
    content.data().open().all().forEach(f -> names.add(f.definition().name()));
    printed().forEach(f -> names.add(f.definition().name()));
    content.template().rules().indicators().forEach(i -> names.remove(i.name()));
    return names;
  }

  private List<Figure> printed() {
    return ReadText.figures(document).stream()
        .map(p -> p.figure().figure())
        .filter(Figure::isOpen)
        .toList();
  }

  /** The names in the gaps that stand for no figure: 成文日期. */
  private Set<String> others() {
    var names = new LinkedHashSet<>(gaps());
    names.removeIf(g -> g.startsWith(Placeholders.OPENING));
    ReadText.figures(document).forEach(p -> names.remove(p.figure().text()));
    var result = new LinkedHashSet<String>();
    names.forEach(g -> result.add(g.substring(1, g.indexOf('：'))));
    return result;
  }

  private List<String> gaps() {
    return ReadText.pieces(document, false).stream()
        .flatMap(p -> Span.OPEN.matcher(Inline.text(p.content())).results())
        .map(MatchResult::group)
        .toList();
  }
}
