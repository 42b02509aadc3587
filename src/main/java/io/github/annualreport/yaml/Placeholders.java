package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of what was left open when a report was started, and is still so. */
public final class Placeholders {

  /** The placeholder of the unit's name in a new data file. */
  public static final String UNIT = "某单位";

  private static final Pattern MARK = Pattern.compile("【待改：([^】\n]*)】");

  private Placeholders() {}

  /** Reports the marks that taking over last year's text has left. */
  public static void tell(SourceFile file, Diagnostics problems) {
    Matcher marks = MARK.matcher(file.text());
    while (marks.find()) {
      tell(marks.group(1), file.at(marks.start(), marks.end() - marks.start()), problems);
    }
  }

  /** As above, in a data file; reports a placeholder of the unit's name as well. */
  public static void tell(YamlNode.Mapping data, Diagnostics problems) {
    data.entries().forEach(e -> marks(e.value(), problems));
    data.mapping("单位")
        .flatMap(unit -> unit.scalar("名称"))
        .filter(name -> name.text().equals(UNIT))
        .map(
            name ->
                Diagnostic.warning("data/open", name.position(), "单位全称还是“" + UNIT + "”，没有填")
                    .withHint("改成单位全称，题名和署名都用它"))
        .ifPresent(problems::add);
  }

  /** Whether a text has a mark, and is not to be held against a pattern yet. */
  public static boolean isOpen(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && MARK.matcher(scalar.text()).find();
  }

  private static void marks(YamlNode node, Diagnostics problems) {
    if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(e -> marks(e.value(), problems));
    }
    node.items().forEach(i -> marks(i, problems));
    if (node instanceof YamlNode.Scalar scalar) {
      MARK.matcher(scalar.text())
          .results()
          .forEach(m -> tell(m.group(1), scalar.position(), problems));
    }
  }

  private static void tell(String words, SourcePosition at, Diagnostics problems) {
    problems.add(
        Diagnostic.warning("text/open", at, "“" + words + "”是从去年接过来的，还没有改")
            .withHint("改好以后删去【待改：】"));
  }
}
