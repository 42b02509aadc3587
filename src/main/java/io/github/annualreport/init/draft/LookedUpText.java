package io.github.annualreport.init.draft;

import io.github.annualreport.figure.Definition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The body of an older text with its numbers as look-ups, and those that are no figures marked.
 *
 * @param figures the mentions that the template knows, by name
 * @param proposed figures for the data to declare, by name
 * @param marked how many numbers are marked
 */
record LookedUpText(
    String text,
    Map<String, NumberMention> figures,
    Map<String, ProposedFigure> proposed,
    int marked) {

  /** The beginning of a clause that compares a number with last year's; the number follows. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "[，,]?(?:同比|[比较与](?:上年|去年|上一年)(?:同期)?(?:相比)?)(?:增长|增加|上升|提高|提升|下降|降低|减少|回落)了?");

  /** The same change once more, as a rate: 比上年增加11亿元，增长5.8%. */
  private static final Pattern AGAIN = Pattern.compile("[，,](?:增长|增幅|上升|提高|下降|降低|降幅|减少)(?:了|为|达)?");

  static LookedUpText of(String body, KnownFigures known, int year) {
    var finder = new MentionFinder(known.entries(), year);
    FigureProposals proposals = FigureProposals.of(body, finder.find(body), known);
    TableFigures tables = TableFigures.of(body, year, finder, proposals);
    return new Run(tables, known, proposals.figures()).over(body);
  }

  /** One run over a body. */
  private static final class Run {

    private final TableFigures tables;
    private final KnownFigures known;
    private final Map<String, ProposedFigure> proposed;
    private final Map<String, NumberMention> figures = new LinkedHashMap<>();
    private final StringBuilder result = new StringBuilder();
    private int last;
    private int marked;

    /** Whether the last number was a change, which is looked up. */
    private boolean told;

    private final List<NumberMention> before = new ArrayList<>();

    /** Where each of these ends in the result. */
    private final List<Integer> ends = new ArrayList<>();

    Run(TableFigures tables, KnownFigures known, Map<String, ProposedFigure> proposed) {
      this.tables = tables;
      this.known = known;
      this.proposed = proposed;
    }

    LookedUpText over(String body) {
      for (NumberMention mention : tables.mentions()) {
        Optional<Definition> definition = mention.name().flatMap(this::known);
        definition.ifPresent(d -> figures.putIfAbsent(d.name(), mention));
        int start = mention.passage().start();
        if (start >= last) {
          Optional<TableFigures.Cell> cell = tables.cell(start);
          String gap = body.substring(last, cell.map(TableFigures.Cell::start).orElse(start));
          OptionalInt compared = compared(gap, mention);
          boolean again = told && isRate(mention) && AGAIN.matcher(gap).matches();
          told = compared.isPresent();
          if (told) {
            compare(compared.getAsInt());
          } else if (!again) {
            result
                .append(TemplateEscape.of(gap))
                .append(
                    cell.map(TableFigures.Cell::words)
                        .orElseGet(() -> printed(mention, definition)));
          }
          last = cell.map(TableFigures.Cell::end).orElse(mention.passage().end());
          before.add(told || again ? mention.vague() : mention);
          ends.add(result.length());
        }
      }
      result.append(TemplateEscape.of(body.substring(last)));
      return new LookedUpText(result.toString(), figures, proposed, marked);
    }

    private static boolean isRate(NumberMention mention) {
      return mention.passage().written().matches(".*(?:%|％|百分点)");
    }

    /** The clause goes right behind its figure: a percentage behind another would speak of that. */
    private void compare(int index) {
      String clause = "<@同比 数=" + before.get(index).name().orElseThrow() + "/>";
      result.insert(ends.get(index), clause);
      for (int i = index; i < ends.size(); i++) {
        ends.set(i, ends.get(i) + clause.length());
      }
    }

    /**
     * The figure whose change a number is, if the gap before it says so: of a share the figure
     * right before, of a count the last one with its measure word in the sentence.
     */
    private OptionalInt compared(String gap, NumberMention change) {
      if (before.isEmpty() || !COMPARED.matcher(gap).matches()) {
        return OptionalInt.empty();
      }
      int right = before.size() - 1;
      if (isRate(change)) {
        return before.get(right).name().isPresent() ? OptionalInt.of(right) : OptionalInt.empty();
      }
      String sentence = change.passage().sentence();
      for (int i = right; i >= 0 && before.get(i).passage().sentence().equals(sentence); i--) {
        NumberMention figure = before.get(i);
        if (figure.name().isPresent() && change.passage().written().endsWith(figure.unit())) {
          return OptionalInt.of(i);
        }
      }
      return OptionalInt.empty();
    }

    private String printed(NumberMention mention, Optional<Definition> definition) {
      if (definition.isPresent()) {
        return lookUp(definition.get(), mention);
      }
      Optional<ProposedFigure> own = mention.name().map(proposed::get);
      marked += own.isPresent() ? 0 : 1;
      return own.map(ProposedFigure::lookUp)
          .orElseGet(() -> YearReferences.mark(mention.passage().written()));
    }

    private Optional<Definition> known(String name) {
      return known.entries().stream()
          .map(CatalogueEntry::definition)
          .filter(d -> d.name().equals(name))
          .findFirst();
    }

    private static String lookUp(Definition figure, NumberMention mention) {
      String value = "${" + figure.name() + "}";
      return mention.unit().isEmpty()
          ? "<@事项 数=%s>有%s%s</@事项>"
              .formatted(figure.name(), figure.phrasing().noun().replaceFirst("数$", ""), value)
          : value;
    }
  }
}
