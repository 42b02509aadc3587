package io.github.annualreport.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.diagnostic.Diagnostic;
import java.util.List;

/** A template in which «…» marks the place of the one fault that is expected. */
record Expectation(String marked) {

  String template() {
    return marked.replace("«", "").replace("»", "");
  }

  /** The fault, after its place was held against the mark. */
  Diagnostic in(List<Diagnostic> found) {
    assertThat(found).as(marked).hasSize(1);
    Diagnostic fault = found.get(0);
    assertThat(place(fault)).as(marked + " " + fault.message()).isEqualTo(expectedPlace());
    return fault;
  }

  static Diagnostic onlyFault(String marked) {
    var expectation = new Expectation(marked);
    return expectation.in(new Sample(expectation.template()).check());
  }

  private String expectedPlace() {
    int start = marked.indexOf('«');
    int lineStart = marked.lastIndexOf('\n', start) + 1;
    long line = marked.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    int column = marked.codePointCount(lineStart, start) + 1;
    int length = marked.codePointCount(start + 1, marked.indexOf('»'));
    return line + ":" + column + "+" + length;
  }

  private static String place(Diagnostic fault) {
    return fault.position().line()
        + ":"
        + fault.position().column()
        + "+"
        + fault.position().length();
  }
}
