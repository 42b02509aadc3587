package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says in the clerk's language what stopped the engine. The engine often notices a slip lines later
 * than it was made, and its messages are for those who know the grammar.
 */
final class FaultFinder {

  private static final String SYNTAX = "yaml/syntax";
  private static final String QUOTE = "值里本来就有这些符号的，整段值加上引号";

  private final SourceText source;
  private final Optional<ScalarEvent> lastScalar;
  private final Optional<Mark> openBracket;

  FaultFinder(SourceText source, Optional<ScalarEvent> lastScalar, Optional<Mark> openBracket) {
    this.source = source;
    this.lastScalar = lastScalar;
    this.openBracket = openBracket;
  }

  SyntaxFault explain(YamlEngineException failure) {
    if (failure instanceof MarkedYamlEngineException marked
        && marked.getProblemMark().isPresent()) {
      Mark stop = marked.getProblemMark().get();
      return explain(marked, stop, marked.getContextMark().orElse(stop));
    }
    SourcePosition near =
        lastScalar
            .map(scalar -> source.at(scalar.getEndMark().orElseThrow(), 1))
            .orElseGet(() -> source.file().start());
    return SyntaxFault.of(Diagnostic.error(SYNTAX, near, "从这里起不合 YAML 的写法"));
  }

  private SyntaxFault explain(MarkedYamlEngineException failure, Mark stop, Mark start) {
    String problem = failure.getProblem();
    if (problem.startsWith("mapping values are not allowed")) {
      return unexpectedColon(stop);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return slipIn(start).orElseGet(() -> SyntaxFault.of(noColon(start)));
    }
    if (problem.startsWith("found character '\\t")) {
      return tab(stop);
    }
    if (problem.startsWith("expected ',' or")) {
      return SyntaxFault.of(inBrackets(stop, start));
    }
    if (problem.endsWith("but found '<stream end>'") && openBracket.isPresent()) {
      return SyntaxFault.of(unclosed(stop, openBracket.get()));
    }
    if (problem.startsWith("expected <block end>") || problem.contains("<document start>")) {
      return slipIn(stop).orElseGet(() -> SyntaxFault.of(misplaced(problem, stop, start)));
    }
    return SyntaxFault.of(complaint(failure.getContext() + ": " + problem, stop, start));
  }

  private Diagnostic complaint(String said, Mark stop, Mark start) {
    return EngineMessage.about(said).diagnostic(source, stop, start);
  }

  private Optional<SyntaxFault> slipIn(Mark mark) {
    return slipIn(mark.getLine() + 1);
  }

  private Optional<SyntaxFault> slipIn(int line) {
    return Typo.ofColon(source.line(line), line).map(slip -> SyntaxFault.of(slip, source));
  }

  private SyntaxFault unexpectedColon(Mark colon) {
    int line = colon.getLine() + 1;
    int first = lastScalar.map(s -> s.getStartMark().orElseThrow().getLine() + 1).orElse(line);
    return IntStream.range(first, line)
        .boxed()
        .flatMap(i -> slipIn(i).stream())
        .findFirst()
        .orElseGet(() -> SyntaxFault.of(first < line ? tooFarIn(line) : secondColon(colon)));
  }

  private Diagnostic secondColon(Mark colon) {
    return Diagnostic.error(SYNTAX, source.at(colon, 1), "一行里有两个冒号，分不清项名和值").withHint(QUOTE);
  }

  private Diagnostic tooFarIn(int line) {
    return indent(firstIn(line), "这一行缩进得比上一项多，上一项却已经有值");
  }

  private Diagnostic noColon(Mark key) {
    return Diagnostic.error(SYNTAX, source.between(key, key), "这一行没有“: ”，分不清项名和值")
        .withHint("写成“项名: 值”；是上一行的后半段的，要比上一行多缩进");
  }

  /** The engine stops at a tab only where it could start something: in an indentation, mostly. */
  private SyntaxFault tab(Mark mark) {
    int line = mark.getLine() + 1;
    String before = source.line(line).substring(0, source.line(line).indexOf('\t'));
    var slip = new Typo(Typo.Kind.TAB, line, mark.getColumn() + 1, before.length());
    return before.isBlank()
        ? SyntaxFault.of(slip, source)
        : SyntaxFault.of(Diagnostic.error(slip.kind().code(), source.at(mark, 1), "这里不能用制表符（Tab）"));
  }

  private Diagnostic inBrackets(Mark stop, Mark open) {
    if (new Brackets(source).isClosed(open)) {
      return Diagnostic.error(SYNTAX, source.at(stop, 1), "括号里的各项之间少了逗号").withHint(QUOTE);
    }
    return unclosed(stop, open);
  }

  private Diagnostic unclosed(Mark stop, Mark open) {
    var bracket = source.text().substring(source.offset(open), source.offset(open) + 1);
    return Diagnostic.error("yaml/unclosed", source.at(open, 1), "“%s”没有配对".formatted(bracket))
        .withRelated(source.at(stop, 1), "读到这里还没有见到另一半");
  }

  private Diagnostic misplaced(String problem, Mark stop, Mark start) {
    if (problem.matches(".*'[]}:]'")) {
      return complaint(problem, stop, start);
    }
    if (source.line(stop.getLine()).startsWith("...")) {
      return Composer.secondDocument(source.at(stop, 1));
    }
    Optional<Mark> valueStart = lastScalar.map(s -> s.getStartMark().orElseThrow());
    Optional<Mark> valueEnd = lastScalar.map(s -> s.getEndMark().orElseThrow());
    if (valueEnd.isEmpty() || valueEnd.get().getLine() < stop.getLine() || isBlockScalar()) {
      return indent(source.at(stop, 1), "缩进和前后各行对不齐");
    }
    if (valueStart.get().getLine() < stop.getLine()) {
      return Diagnostic.error("yaml/unclosed", source.at(valueStart.get(), 1), "引号没有配对")
          .withRelated(source.at(stop, 1), "配上了这里的引号");
    }
    return Diagnostic.error(SYNTAX, source.at(stop, 1), "值已经结束，后面还有别的字").withHint(QUOTE);
  }

  private boolean isBlockScalar() {
    return lastScalar.filter(s -> s.isLiteral() || s.isFolded()).isPresent();
  }

  private Diagnostic indent(SourcePosition position, String message) {
    var diagnostic = Diagnostic.error("yaml/indent", position, message).withHint("同一组的各项要从同一列写起");
    int above = position.line() - 1;
    while (above > 0 && source.line(above).isBlank()) {
      above--;
    }
    return above > 0 ? diagnostic.withRelated(firstIn(above), "上一行从这里写起") : diagnostic;
  }

  private SourcePosition firstIn(int line) {
    return source.at(line, source.indentOf(line) + 1, 1);
  }
}
