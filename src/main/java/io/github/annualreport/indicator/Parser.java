package io.github.annualreport.indicator;

import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an expression by binding power: 或 binds least, then 且, 非, comparisons, {@code + -}, {@code
 * * /}, and the sign most.
 */
final class Parser {

  private static final int DEEPEST = 50;
  private static final int LOOSEST = Operator.OR.power();

  private final ExpressionText source;
  private final List<Token> tokens;
  private int at;
  private int depth;

  private Parser(ExpressionText source, List<Token> tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  static Expression parse(ExpressionText source) throws SyntaxException {
    var parser = new Parser(source, new Lexer(source).tokens());
    Expression expression = parser.expression(LOOSEST);
    if (parser.peek().kind() != Token.Kind.END) {
      throw parser.unexpected(parser.peek());
    }
    return expression;
  }

  private Expression expression(int least) throws SyntaxException {
    if (++depth > DEEPEST) {
      throw error(peek(), "表达式嵌套超过 " + DEEPEST + " 层");
    }
    Expression left = prefix();
    Optional<Operator> infix = infix();
    while (infix.filter(o -> o.power() >= least).isPresent()) {
      left = joined(left, infix.get());
      infix = infix();
    }
    depth--;
    return left;
  }

  private Expression joined(Expression left, Operator operator) throws SyntaxException {
    Token sign = next();
    if (operator.isComparison() && isComparison(left)) {
      throw error(sign, "比较不能连写，请用“且”连接两个比较");
    }
    Expression right = expression(operator.power() + 1);
    return new Expression.Operation(position(sign), operator, List.of(left, right));
  }

  private Expression prefix() throws SyntaxException {
    Token token = next();
    if (token.is("-")) {
      return prefixed(token, Operator.NEGATE);
    }
    if (token.is("非")) {
      return prefixed(token, Operator.NOT);
    }
    if (token.is("(")) {
      Expression inner = expression(LOOSEST);
      closes(token);
      return inner;
    }
    return switch (token.kind()) {
      case NUMBER -> number(token);
      case NAME ->
          peek().is("(") ? call(token) : new Expression.Name(position(token), token.text());
      case SIGN, END -> throw unexpected(token);
    };
  }

  private Expression prefixed(Token sign, Operator operator) throws SyntaxException {
    return new Expression.Operation(
        position(sign), operator, List.of(expression(operator.power())));
  }

  private Expression number(Token token) {
    int end = 0;
    while (end < token.text().length() && "0123456789.".indexOf(token.text().charAt(end)) >= 0) {
      end++;
    }
    var number = new BigDecimal(token.text().substring(0, end));
    String unit = token.text().substring(end);
    boolean percent = unit.equals("%");
    return new Expression.Literal(
        position(token),
        percent ? number.movePointLeft(2) : number,
        unit.isEmpty() ? new Dimension.Bare() : Dimension.of(Unit.of(unit)));
  }

  private Expression call(Token name) throws SyntaxException {
    Optional<Operator> function = Operator.function(name.text());
    if (function.isEmpty()) {
      String guess =
          Suggestion.question(name.text(), Operator.functionWords())
              .map(q -> "，" + q)
              .orElse("，可用的有：" + String.join("、", Operator.functionWords()));
      throw error(name, "没有“" + name.text() + "”这个函数" + guess);
    }
    List<Expression> arguments = arguments(next());
    if (!function.get().takes(arguments.size())) {
      throw error(
          name,
          "“%s”要 %s参数，写了 %d 个".formatted(name.text(), function.get().arity(), arguments.size()));
    }
    return new Expression.Operation(position(name), function.get(), arguments);
  }

  private List<Expression> arguments(Token open) throws SyntaxException {
    var arguments = new ArrayList<Expression>();
    if (peek().is(")")) {
      next();
      return arguments;
    }
    arguments.add(expression(LOOSEST));
    while (peek().is(",")) {
      next();
      arguments.add(expression(LOOSEST));
    }
    closes(open);
    return arguments;
  }

  private void closes(Token open) throws SyntaxException {
    if (peek().kind() == Token.Kind.END) {
      throw error(open, "这个括号没有配对的“)”");
    }
    if (!peek().is(")")) {
      throw unexpected(peek());
    }
    next();
  }

  /** The operator that comes next between two arguments. */
  private Optional<Operator> infix() {
    return peek().kind() == Token.Kind.SIGN ? Operator.infix(peek().text()) : Optional.empty();
  }

  private static boolean isComparison(Expression expression) {
    return expression instanceof Expression.Operation o && o.operator().isComparison();
  }

  private Token peek() {
    return tokens.get(at);
  }

  /** END is never passed. */
  private Token next() {
    Token token = tokens.get(at);
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  private SourcePosition position(Token token) {
    return source.at(token.offset(), token.length());
  }

  private SyntaxException unexpected(Token token) {
    if (token.kind() == Token.Kind.END) {
      return error(token, tokens.size() == 1 ? "表达式是空的" : "表达式没有写完");
    }
    int end = source.text().offsetByCodePoints(0, token.offset() + token.length());
    int start = source.text().offsetByCodePoints(0, token.offset());
    return error(token, "这里不该有“" + source.text().substring(start, end) + "”");
  }

  private SyntaxException error(Token token, String message) {
    return new SyntaxException(position(token), message);
  }
}
