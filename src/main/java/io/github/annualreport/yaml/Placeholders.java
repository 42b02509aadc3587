package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells of what was left open when a report was started, and is still so. */
public final class Placeholders {

  /** The placeholder of the unit's name in a new data file. */
  public static final String UNIT = "某单位";

  /** Stands in the place of a number that is still to come. */
  public static final String NUMBER = "未填";

  /** The beginning of a mark on words of last year. */
  public static final String OPENING = "【待改：";

  private static final Pattern MARK = Pattern.compile(OPENING + "([^】\n]*)】");

  private Placeholders() {}

  /** Reports the marks that taking over last year's text has left. */
  public static void tell(SourceFile file, Diagnostics problems) {
    List<MatchResult> marks = MARK.matcher(file.text()).results().toList();
    if (!marks.isEmpty()) {
      MatchResult first = marks.get(0);
      SourcePosition at = file.at(first.start(), first.end() - first.start());
      tell(new Mark(first.group(1), at), marks.size(), problems);
    }
  }

  /** As above, in a data file; reports a placeholder of the unit's name as well. */
  public static void tell(YamlNode.Mapping data, Diagnostics problems) {
    var marks = new ArrayList<Mark>();
    data.entries().forEach(e -> marks(e.value(), marks));
    if (!marks.isEmpty()) {
      tell(marks.get(0), marks.size(), problems);
    }
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

  private static void marks(YamlNode node, List<Mark> marks) {
    if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(e -> marks(e.value(), marks));
    }
    node.items().forEach(i -> marks(i, marks));
    if (node instanceof YamlNode.Scalar scalar) {
      MARK.matcher(scalar.text())
          .results()
          .forEach(m -> marks.add(new Mark(m.group(1), scalar.position())));
    }
  }

  /** One finding for a file: the first mark, and how many there are. */
  private static void tell(Mark first, int count, Diagnostics problems) {
    String more = count == 1 ? "" : "；这个文件里还有 " + (count - 1) + " 处【待改：…】";
    problems.add(
        Diagnostic.warning(
                "text/open", first.position(), "“" + first.words() + "”是从去年接过来的，还没有改" + more)
            .withHint("改好以后删去【待改：】"));
  }

  private record Mark(String words, SourcePosition position) {}
}
