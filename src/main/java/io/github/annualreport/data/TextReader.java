package io.github.annualreport.data;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.FigureMember;
import io.github.annualreport.figure.MistypedTag;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import io.github.annualreport.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a short text of the data, and checks the {@code ${…}} look-ups in it. */
public final class TextReader {

  private static final String OPEN = "${";
  private static final Pattern LOOK_UP = Pattern.compile("\\$\\{([^}]*)}?");

  private static final Pattern DIRECTIVE = Pattern.compile("</?[#@][\\p{L}_][^<>]*>");
  private static final Pattern HTML =
      Pattern.compile("(?i)</?(?:br|su[bp]|[bipu]|strong|em|span|font|div)\\b[^<>]*>");

  private static final Pattern BREAK = Pattern.compile(" *\\n+ *");

  /** A space that parts no words or numbers in ASCII. */
  private static final Pattern JOINT = Pattern.compile("(?<=[^\\x00-\\x7F]) | (?=[^\\x00-\\x7F])");

  private final Shape.Group shape;
  private final Diagnostics problems;

  /**
   * @param shape the names that a look-up may use
   */
  public TextReader(Shape.Group shape, Diagnostics problems) {
    this.shape = shape;
    this.problems = problems;
  }

  public Value.Text read(YamlNode.Scalar scalar) {
    String text = oneParagraph(scalar);
    refuseTags(scalar, text);
    var parts = new ArrayList<Value.Part>();
    Matcher matcher = LOOK_UP.matcher(text);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() > end) {
        parts.add(new Value.Part.Literal(text.substring(end, matcher.start())));
      }
      parts.add(lookUp(matcher, position(scalar, text, matcher)));
      end = matcher.end();
    }
    if (end < text.length()) {
      parts.add(new Value.Part.Literal(text.substring(end)));
    }
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Value.Part.LookUp lookUp) {
        String before = i == 0 ? "" : parts.get(i - 1).written();
        String behind = i + 1 == parts.size() ? "" : parts.get(i + 1).written();
        new Surroundings(before, behind).check(lookUp, shape, problems);
      }
    }
    return new Value.Text(parts);
  }

  /**
   * Reports directives, which only a text file may have, HTML, and what is no look-up but was meant
   * so.
   */
  private void refuseTags(YamlNode.Scalar scalar, String text) {
    Matcher directive = DIRECTIVE.matcher(text);
    if (directive.find()) {
      problems.error(
          "text/look-up",
          place(scalar, directive.group()),
          "数据的文字里不能写 " + directive.group() + "，写进正文文件");
    }
    Matcher html = HTML.matcher(text);
    if (html.find()) {
      problems.error(
          "text/html",
          place(scalar, html.group()),
          "数据的文字里不能写 " + html.group() + "；上标、下标写成 m^3^、PM~2.5~，其他的去掉");
    }
    String prose = LOOK_UP.matcher(text).replaceAll(m -> "\uFFFC".repeat(m.group().length()));
    for (MistypedTag tag : MistypedTag.in(DIRECTIVE.matcher(prose).replaceAll(""))) {
      problems.error("text/mistyped", place(scalar, tag.typed()), tag.message());
    }
  }

  /** The place of words in the file, or all of the text where it writes them otherwise. */
  private static SourcePosition place(YamlNode.Scalar scalar, String words) {
    SourceFile file = scalar.position().file();
    int at = file.text().indexOf(words, scalar.offset());
    return at < 0 || at >= scalar.end()
        ? scalar.position()
        : file.at(at, words.codePointCount(0, words.length()));
  }

  /**
   * Where a look-up stands in the file: its openings come there in the same order as in the text.
   */
  private static SourcePosition position(YamlNode.Scalar scalar, String text, Matcher matcher) {
    String file = scalar.position().file().text();
    int offset = scalar.offset() - 1;
    if (scalar.style() == YamlNode.Style.BLOCK) {
      offset = file.indexOf('\n', scalar.offset());
    }
    for (int at = text.indexOf(OPEN); at >= 0 && at <= matcher.start(); ) {
      offset = file.indexOf(OPEN, offset + 1);
      if (offset < 0 || offset >= scalar.end()) {
        // An escape in a quoted text can spell the opening differently.
        return scalar.position();
      }
      at = text.indexOf(OPEN, at + 1);
    }
    boolean closed = matcher.group().endsWith("}");
    return scalar.position().file().at(offset, closed ? length(matcher) : OPEN.length());
  }

  /**
   * The text without its line breaks. YAML makes a space of a break in a plain, quoted or folded
   * text, and a break of an empty line; a literal text keeps them as they are.
   */
  private String oneParagraph(YamlNode.Scalar scalar) {
    String text = scalar.text().strip();
    boolean isLiteral = scalar.style() == YamlNode.Style.BLOCK && scalar.written().startsWith("|");
    if (text.contains(isLiteral ? "\n\n" : "\n")) {
      problems.add(
          Diagnostic.error("text/paragraphs", scalar.position(), "数据里的一项文字只能是一段")
              .withHint("分段的长文写进正文文件"));
    }
    boolean hasBreaks = scalar.written().strip().contains("\n");
    return hasBreaks ? JOINT.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("") : text;
  }

  private Value.Part lookUp(Matcher matcher, SourcePosition position) {
    String inside = matcher.group(1).strip();
    List<String> path = List.of(inside.split("\\.", -1)).stream().map(String::strip).toList();
    if (!matcher.group().endsWith("}")) {
      problems.error("text/look-up", position, "“${”没有用“}”收尾");
    } else if (path.stream().anyMatch(n -> n.isEmpty() || !n.matches("[\\p{L}\\p{N}_]+"))) {
      problems.add(
          Diagnostic.error("text/look-up", position, "文字里只能引用数据，不能计算：" + matcher.group())
              .withHint("写成 ${类.指标}；要计算，在 rules.yaml 里定义指标"));
    } else {
      resolve(path, position);
    }
    return new Value.Part.LookUp(path, position);
  }

  private void resolve(List<String> path, SourcePosition position) {
    Shape at = shape;
    for (int i = 0; i < path.size(); i++) {
      String name = path.get(i);
      if (at instanceof Shape.Group group) {
        at = group.members().get(name);
        if (at == null) {
          unknown(path.subList(0, i + 1), group.members().keySet(), position);
          return;
        }
      } else if (at instanceof Shape.Number && FigureMember.of(name).isPresent()) {
        at = member(at, FigureMember.of(name).get());
      } else {
        unknown(
            path.subList(0, i + 1),
            at instanceof Shape.Number ? FigureMember.words() : List.of(),
            position);
        return;
      }
    }
    if (at instanceof Shape.Group || at instanceof Shape.Items) {
      problems.error("text/look-up", position, "“" + String.join(".", path) + "”是一组数据，不能写进文字");
    } else if (path.get(path.size() - 1).equals(FigureMember.IS_ZERO.word()) && path.size() > 1) {
      problems.error("text/look-up", position, "“" + String.join(".", path) + "”是用来判断的，不能写进文字");
    }
  }

  /** Last year's value is a figure itself. */
  private static Shape member(Shape figure, FigureMember member) {
    return member == FigureMember.LAST ? figure : new Shape.Text();
  }

  private void unknown(List<String> path, Collection<String> known, SourcePosition position) {
    var problem =
        Diagnostic.error("text/unknown-name", position, "没有“" + String.join(".", path) + "”这一项数据");
    problems.add(problem.suggesting(path.get(path.size() - 1), known));
  }

  private static int length(Matcher matcher) {
    return matcher.group().codePointCount(0, matcher.group().length());
  }
}
