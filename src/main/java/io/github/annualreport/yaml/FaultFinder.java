package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.yaml.YamlTokens.ScalarToken;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/**
 * Says in the clerk's language what stopped the engine. The engine often notices a slip lines later
 * than it was made, and its messages are for those who know the grammar.
 */
final class FaultFinder {

  private static final String SYNTAX = "yaml/syntax";
  private static final String QUOTE = "值里本来就有这些符号的，整段值加上引号";

  private final SourceText source;
  private final Optional<ScalarToken> lastScalar;
  private final Optional<TokenStreamLocation> openBracket;

  FaultFinder(
      SourceText source,
      Optional<ScalarToken> lastScalar,
      Optional<TokenStreamLocation> openBracket) {
    this.source = source;
    this.lastScalar = lastScalar;
    this.openBracket = openBracket;
  }

  /**
   * @param failure Jackson's, whose cause is the engine's with marks of its own
   */
  SyntaxFault explain(JacksonException failure) {
    if (failure.getCause() instanceof MarkedYamlEngineException marked
        && marked.getProblemMark().isPresent()) {
      TokenStreamLocation stop = at(marked.getProblemMark().get());
      return explain(marked, stop, marked.getContextMark().map(FaultFinder::at).orElse(stop));
    }
    SourcePosition near =
        lastScalar.map(scalar -> source.at(scalar.end(), 1)).orElseGet(() -> source.file().start());
    return SyntaxFault.of(Diagnostic.error(SYNTAX, near, "从这里起不合 YAML 的写法"));
  }

  private SyntaxFault explain(
      MarkedYamlEngineException failure, TokenStreamLocation stop, TokenStreamLocation start) {
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

  private Diagnostic complaint(String said, TokenStreamLocation stop, TokenStreamLocation start) {
    return EngineMessage.about(said).diagnostic(source, stop, start);
  }

  private Optional<SyntaxFault> slipIn(TokenStreamLocation mark) {
    return slipIn(mark.getLineNr());
  }

  private Optional<SyntaxFault> slipIn(int line) {
    return Typo.ofColon(source.line(line), line).map(slip -> SyntaxFault.of(slip, source));
  }

  private SyntaxFault unexpectedColon(TokenStreamLocation colon) {
    int line = colon.getLineNr();
    int first = lastScalar.map(s -> s.start().getLineNr()).orElse(line);
    return IntStream.range(first, line)
        .boxed()
        .flatMap(i -> slipIn(i).stream())
        .findFirst()
        .orElseGet(() -> SyntaxFault.of(first < line ? tooFarIn(line) : secondColon(colon)));
  }

  private Diagnostic secondColon(TokenStreamLocation colon) {
    return Diagnostic.error(SYNTAX, source.at(colon, 1), "一行里有两个冒号，分不清项名和值").withHint(QUOTE);
  }

  private Diagnostic tooFarIn(int line) {
    return indent(firstIn(line), "这一行缩进得比上一项多，上一项却已经有值");
  }

  private Diagnostic noColon(TokenStreamLocation key) {
    return Diagnostic.error(SYNTAX, source.between(key, key), "这一行没有“: ”，分不清项名和值")
        .withHint("写成“项名: 值”；是上一行的后半段的，要比上一行多缩进");
  }

  /** The engine stops at a tab only where it could start something: in an indentation, mostly. */
  private SyntaxFault tab(TokenStreamLocation mark) {
    int line = mark.getLineNr();
    String before = source.line(line).substring(0, source.line(line).indexOf('\t'));
    var slip = new Typo(Typo.Kind.TAB, line, mark.getColumnNr(), before.length());
    return before.isBlank()
        ? SyntaxFault.of(slip, source)
        : SyntaxFault.of(Diagnostic.error(slip.kind().code(), source.at(mark, 1), "这里不能用制表符（Tab）"));
  }

  private Diagnostic inBrackets(TokenStreamLocation stop, TokenStreamLocation open) {
    if (new Brackets(source).isClosed(open)) {
      return Diagnostic.error(SYNTAX, source.at(stop, 1), "括号里的各项之间少了逗号").withHint(QUOTE);
    }
    return unclosed(stop, open);
  }

  private Diagnostic unclosed(TokenStreamLocation stop, TokenStreamLocation open) {
    var bracket = source.text().substring(source.offset(open), source.offset(open) + 1);
    return Diagnostic.error("yaml/unclosed", source.at(open, 1), "“%s”没有配对".formatted(bracket))
        .withRelated(source.at(stop, 1), "读到这里还没有见到另一半");
  }

  private Diagnostic misplaced(
      String problem, TokenStreamLocation stop, TokenStreamLocation start) {
    if (problem.matches(".*'[]}:]'")) {
      return complaint(problem, stop, start);
    }
    if (source.line(stop.getLineNr() - 1).startsWith("...")) {
      return Composer.secondDocument(source.at(stop, 1));
    }
    int line = stop.getLineNr();
    Optional<ScalarToken> value = lastScalar.filter(s -> s.style() != YamlNode.Style.BLOCK);
    if (value.filter(s -> s.end().getLineNr() >= line).isEmpty()) {
      return indent(source.at(stop, 1), "缩进和前后各行对不齐");
    }
    TokenStreamLocation opening = value.get().start();
    if (opening.getLineNr() < line) {
      return Diagnostic.error("yaml/unclosed", source.at(opening, 1), "引号没有配对")
          .withRelated(source.at(stop, 1), "配上了这里的引号");
    }
    return Diagnostic.error(SYNTAX, source.at(stop, 1), "值已经结束，后面还有别的字").withHint(QUOTE);
  }

  private Diagnostic indent(SourcePosition position, String message) {
    var diagnostic = Diagnostic.error("yaml/indent", position, message).withHint("同一组的各项要从同一列写起");
    int above = position.line() - 1;
    while (above > 0 && source.line(above).isBlank()) {
      above--;
    }
    return above > 0 ? diagnostic.withRelated(firstIn(above), "上一行从这里写起") : diagnostic;
  }

  private static TokenStreamLocation at(Mark mark) {
    return new TokenStreamLocation(
        ContentReference.unknown(), mark.getIndex(), mark.getLine() + 1, mark.getColumn() + 1);
  }

  private SourcePosition firstIn(int line) {
    return source.at(line, source.indentOf(line) + 1, 1);
  }
}
