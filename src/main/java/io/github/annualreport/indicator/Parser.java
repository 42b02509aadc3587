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
  private static final int OR = 1;
  private static final int AND = 2;
  private static final int COMPARE = 3;
  private static final int ADD = 4;
  private static final int MULTIPLY = 5;
  private static final int SIGN = 6;

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
    Expression expression = parser.expression(OR);
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
    while (power(peek()) >= least) {
      Token sign = next();
      if (left instanceof Expression.Comparison && power(sign) == COMPARE) {
        throw error(sign, "比较不能连写，请用“且”连接两个比较");
      }
      left = join(sign, left, expression(power(sign) + 1));
    }
    depth--;
    return left;
  }

  private Expression prefix() throws SyntaxException {
    Token token = next();
    if (token.is("-")) {
      return new Expression.Negation(position(token), expression(SIGN));
    }
    if (token.is("非")) {
      return new Expression.Not(position(token), expression(COMPARE));
    }
    if (token.is("(")) {
      Expression inner = expression(OR);
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

  private Expression join(Token sign, Expression left, Expression right) {
    SourcePosition position = position(sign);
    Optional<ComparisonSign> relation = ComparisonSign.of(sign.text());
    if (relation.isPresent()) {
      return new Expression.Comparison(position, relation.get(), left, right);
    }
    return switch (sign.text()) {
      case "且" -> new Expression.Junction(position, true, left, right);
      case "或" -> new Expression.Junction(position, false, left, right);
      case "+" -> new Expression.Calculation(position, Arithmetic.ADD, left, right);
      case "-" -> new Expression.Calculation(position, Arithmetic.SUBTRACT, left, right);
      case "*" -> new Expression.Calculation(position, Arithmetic.MULTIPLY, left, right);
      case "/" -> new Expression.Calculation(position, Arithmetic.DIVIDE, left, right);
      default -> throw new IllegalArgumentException("not an operator: " + sign);
    };
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
        percent,
        percent || unit.isEmpty() ? Optional.empty() : Optional.of(Unit.of(unit)));
  }

  private Expression call(Token name) throws SyntaxException {
    Optional<Builtin> function = Builtin.of(name.text());
    if (function.isEmpty()) {
      String guess =
          Suggestion.nearest(name.text(), Builtin.words())
              .map(s -> "，是不是“" + s + "”？")
              .orElse("，可用的有：" + String.join("、", Builtin.words()));
      throw error(name, "没有“" + name.text() + "”这个函数" + guess);
    }
    List<Expression> arguments = arguments(next());
    if (!function.get().takes(arguments.size())) {
      throw error(
          name,
          "“%s”要 %s参数，写了 %d 个".formatted(name.text(), function.get().arity(), arguments.size()));
    }
    return new Expression.Call(position(name), function.get(), arguments);
  }

  private List<Expression> arguments(Token open) throws SyntaxException {
    var arguments = new ArrayList<Expression>();
    if (peek().is(")")) {
      next();
      return arguments;
    }
    arguments.add(expression(OR));
    while (peek().is(",")) {
      next();
      arguments.add(expression(OR));
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

  /** How strongly an infix sign binds; 0 for what is none. */
  private static int power(Token token) {
    if (token.kind() != Token.Kind.SIGN) {
      return 0;
    }
    return switch (token.text()) {
      case "或" -> OR;
      case "且" -> AND;
      case "+", "-" -> ADD;
      case "*", "/" -> MULTIPLY;
      default -> ComparisonSign.of(token.text()).isPresent() ? COMPARE : 0;
    };
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
