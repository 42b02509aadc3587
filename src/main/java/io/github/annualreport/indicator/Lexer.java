package io.github.annualreport.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes an expression apart into tokens. Full-width signs count as their plain forms. */
final class Lexer {

  private static final int LONGEST = 400;
  private static final int MOST_CHARACTERS = 4000;
  private static final Set<String> WORDS = Set.of("且", "或", "非");
  private static final Set<String> SIGNS =
      Set.of("+", "-", "*", "/", "(", ")", ",", "<", ">", "=", "<=", ">=", "!=", "<>", "==");
  private static final String FULL = "（），＋－−＊×／÷＜＞＝！";
  private static final String PLAIN = "(),+--**//<>=!";
  private static final Map<String, String> SINGLE = Map.of("≤", "<=", "≥", ">=", "≠", "!=");

  private final ExpressionText source;
  private final int[] points;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Lexer(ExpressionText source) {
    this.source = source;
    this.points = source.text().codePoints().toArray();
  }

  /** All tokens, the last of them END. */
  List<Token> tokens() throws SyntaxException {
    if (points.length > MOST_CHARACTERS) {
      throw tooLong();
    }
    while (at < points.length) {
      if (isBlank(points[at])) {
        at++;
        continue;
      }
      tokens.add(next());
      if (tokens.size() > LONGEST) {
        throw tooLong();
      }
    }
    tokens.add(new Token(Token.Kind.END, "", points.length, 1));
    return tokens;
  }

  private Token next() throws SyntaxException {
    int start = at;
    if (isDigit(at)) {
      return number(start);
    }
    return isWordPart(at) ? name(start) : sign(start);
  }

  /** 6, 1.5, 30%, 100万元; but 12345热线.受理数 is a name. */
  private Token number(int start) throws SyntaxException {
    skipDigits();
    if (isPoint(at) && isDigit(at + 1)) {
      at++;
      skipDigits();
    } else if (isWordPart(at)) {
      skipWord();
      if (isPoint(at)) {
        return name(start);
      }
    }
    if (at < points.length && (points[at] == '%' || points[at] == '％')) {
      at++;
    } else {
      skipWord();
    }
    return token(Token.Kind.NUMBER, start, text(start).replace('％', '%'));
  }

  private Token name(int start) throws SyntaxException {
    skipWord();
    while (isPoint(at)) {
      at++;
      if (!isWordPart(at)) {
        throw new SyntaxException(source.at(start, at - start), "“" + text(start) + "”后面缺少名称");
      }
      skipWord();
    }
    String text = text(start);
    return token(WORDS.contains(text) ? Token.Kind.SIGN : Token.Kind.NAME, start, text);
  }

  private Token sign(int start) throws SyntaxException {
    String first = plain(at);
    String two = at + 1 < points.length ? first + plain(at + 1) : first;
    boolean isDouble = two.length() > first.length() && SIGNS.contains(two);
    at += isDouble ? 2 : 1;
    String sign = isDouble ? two : first;
    if (!SIGNS.contains(sign)) {
      throw new SyntaxException(source.at(start, 1), "表达式里不能用“" + text(start) + "”");
    }
    return token(Token.Kind.SIGN, start, sign);
  }

  private Token token(Token.Kind kind, int start, String text) {
    return new Token(kind, text, start, at - start);
  }

  private String text(int start) {
    return new String(points, start, at - start);
  }

  private String plain(int index) {
    String character = Character.toString(points[index]);
    int full = FULL.indexOf(character);
    return full >= 0 ? PLAIN.substring(full, full + 1) : SINGLE.getOrDefault(character, character);
  }

  private void skipDigits() {
    while (isDigit(at)) {
      at++;
    }
  }

  private void skipWord() {
    while (isWordPart(at)) {
      at++;
    }
  }

  private boolean isPoint(int index) {
    return index < points.length && points[index] == '.';
  }

  private boolean isDigit(int index) {
    return index < points.length && points[index] >= '0' && points[index] <= '9';
  }

  private boolean isWordPart(int index) {
    return index < points.length
        && (Character.isLetterOrDigit(points[index]) || points[index] == '_');
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private SyntaxException tooLong() {
    return new SyntaxException(source.whole(), "表达式太长，请拆成几个指标");
  }
}
