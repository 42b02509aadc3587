package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds characters that the fonts named after GB2312 do not have. */
final class CharsetCheck implements Check {

  private static final String NAME = "GB2312";
  private static final Pattern HAN = Pattern.compile("[\\p{IsHan}&&[^〇]]");

  private final ProofRule rule;

  CharsetCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("CHR-04");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    // A Java cut to size may do without the charset.
    if (!Charset.isSupported(NAME)) {
      return List.of();
    }
    CharsetEncoder encoder = Charset.forName(NAME).newEncoder();
    return manuscript.passages().stream().flatMap(p -> check(p, encoder)).toList();
  }

  private Stream<Finding> check(Passage passage, CharsetEncoder encoder) {
    return Excerpt.all(HAN, passage)
        .filter(c -> !encoder.canEncode(c.text()))
        .map(c -> c.finding(rule, "“" + c.text() + "”不在 GB2312 里，换字体或核对用字"));
  }
}
