package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Characters that the fonts named after GB2312 do not have. */
final class CharsetCheck implements Check {

  private static final String NAME = "GB2312";

  private final ProofRule rule;

  CharsetCheck(RuleCatalogue catalogue) {
    this.rule = catalogue.get("CHR-04");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    var result = new ArrayList<Finding>();
    // A Java cut to size may do without the charset.
    if (Charset.isSupported(NAME)) {
      CharsetEncoder encoder = Charset.forName(NAME).newEncoder();
      manuscript.passages().forEach(p -> check(p, encoder, result));
    }
    return result;
  }

  private void check(Passage passage, CharsetEncoder encoder, List<Finding> result) {
    String text = passage.text();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
      if (han && c != '〇' && !encoder.canEncode(text.substring(i, end))) {
        String message = "“" + text.substring(i, end) + "”不在 GB2312 里，换字体或核对用字";
        result.add(new Finding(rule, passage, i, end, message, Optional.empty()));
      }
    }
  }
}
