package io.github.annualreport.render;

import io.github.annualreport.document.Inline.Aspect;
import io.github.annualreport.figure.Change;
import io.github.annualreport.figure.Clauses;
import io.github.annualreport.figure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Several counts in one sentence: what there is of them behind one verb, and what there is none of,
 * merged where it is said in the same words: 办理行政复议案件2件，未发生行政应诉、损害赔偿案件.
 */
record CountSentence(String verb, FigureMarks printed) {

  private static final int ENDING = 2;

  String text(List<Figure> figures) {
    var clauses = new ArrayList<String>();
    String there =
        figures.stream()
            .filter(f -> !f.isZero())
            .map(f -> Clauses.noun(f) + printed.mark(f, Aspect.VALUE, f.text()))
            .collect(Collectors.joining("、"));
    if (!there.isEmpty()) {
      clauses.add(verb + there);
    }
    nothings(figures).values().forEach(group -> clauses.add(nothing(group)));
    return String.join("，", clauses);
  }

  /** Those that are zero, by the predicate that they share; alone where it is all in one. */
  private static Map<String, List<Figure>> nothings(List<Figure> figures) {
    var groups = new LinkedHashMap<String, List<Figure>>();
    for (Figure figure : figures) {
      if (figure.isZero()) {
        groups.computeIfAbsent(predicate(figure), p -> new ArrayList<>()).add(figure);
      }
    }
    return groups;
  }

  /** 未发生 of 未发生行政复议案件. */
  private static String predicate(Figure figure) {
    String zero = zero(figure);
    String noun = figure.definition().phrasing().noun();
    return zero.endsWith(noun) && zero.length() > noun.length()
        ? zero.substring(0, zero.length() - noun.length())
        : zero;
  }

  private static String zero(Figure figure) {
    return figure.definition().phrasing().zero().orElse("");
  }

  private String nothing(List<Figure> group) {
    Figure first = group.get(0);
    if (group.size() == 1) {
      return printed.mark(first, Aspect.VALUE, zero(first)) + before(group);
    }
    var text = new StringBuilder(predicate(first));
    String ending = ending(group);
    for (int i = 0; i < group.size(); i++) {
      String noun = group.get(i).definition().phrasing().noun();
      boolean last = i + 1 == group.size();
      String shown = last ? noun : noun.substring(0, noun.length() - ending.length());
      text.append(i == 0 ? "" : "、").append(printed.mark(group.get(i), Aspect.VALUE, shown));
    }
    return text + before(group);
  }

  /** 案件 of 行政复议案件 and 行政应诉案件: what all nouns end in, if something is left of each. */
  private static String ending(List<Figure> group) {
    List<String> nouns = group.stream().map(f -> f.definition().phrasing().noun()).toList();
    String first = nouns.get(0);
    String ending = first.substring(Math.max(0, first.length() - ENDING));
    boolean shared = nouns.stream().allMatch(n -> n.endsWith(ending) && n.length() >= 2 * ENDING);
    return shared ? ending : "";
  }

  /** （上年1件）, or with nouns where there are several. */
  private String before(List<Figure> group) {
    List<Figure> had =
        group.stream()
            .filter(f -> f.change().filter(c -> c.last().signum() > 0).isPresent())
            .toList();
    if (had.isEmpty()) {
      return "";
    }
    String base = had.get(0).change().map(Change::base).orElseThrow();
    return had.stream()
        .map(f -> (group.size() == 1 ? "" : Clauses.noun(f)) + last(f))
        .collect(Collectors.joining("、", "（" + base, "）"));
  }

  private String last(Figure figure) {
    return printed.last(figure, figure.change().orElseThrow());
  }
}
