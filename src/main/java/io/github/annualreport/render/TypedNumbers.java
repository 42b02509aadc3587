package io.github.annualreport.render;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.UnsourcedNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers typed into the prose of a template. */
final class TypedNumbers {

  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)?[%％‰]?");

  private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*[0-9]+[.)][ \\t]");

  private TypedNumbers() {}

  static void warn(SourceFile file, Diagnostics problems) {
    StringBuilder prose = TagScanner.prose(file.text());
    UnsourcedNumber.NAMES.forEach(name -> mask(prose, name));
    mask(prose, ITEM);
    Matcher number = NUMBER.matcher(prose);
    while (number.find()) {
      problems.add(
          Diagnostic.warning(
                  "template/typed-number",
                  file.at(number.start(), number.end() - number.start()),
                  "模板的文字里直接写了数字“" + number.group() + "”，换一年就可能不对")
              .withHint("写成数据指标 ${类.指标}；固定名称里的数字放在“”或《》里"));
    }
  }

  private static void mask(StringBuilder prose, Pattern pattern) {
    Matcher matcher = pattern.matcher(prose.toString());
    while (matcher.find()) {
      TagScanner.mask(prose, matcher.start(), matcher.end());
    }
  }
}
