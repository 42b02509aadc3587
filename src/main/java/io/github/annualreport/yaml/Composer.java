package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.yaml.YamlTokens.ScalarToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Composes tokens to nodes. */
final class Composer {

  private static final int DEEPEST = 64;
  private static final int MOST_NODES = 200_000;
  private static final int MOST_SLIPS = 100;

  private final SourceText source;
  private final Diagnostics problems;
  private final Scalars scalars;
  private final Properties properties;
  private final YamlTokens tokens;
  private final Deque<TokenStreamLocation> openBrackets = new ArrayDeque<>();
  private int nodes;

  Composer(SourceText source, Diagnostics problems) {
    this.source = source;
    this.problems = problems;
    this.scalars = new Scalars(source, problems);
    this.properties = new Properties(source, problems);
    this.tokens = new YamlTokens(source.text());
  }

  /**
   * The mapping that is the document.
   *
   * @throws JacksonException if the text cannot be read on
   * @throws InvalidInputException if the document is no mapping
   */
  YamlNode.Mapping compose() {
    if (tokens.nextToken() == null) {
      throw empty();
    }
    YamlNode root = node(1);
    tokens.nextToken();
    tokens.secondDocument().ifPresent(start -> problems.add(secondDocument(source.at(start, 3))));
    if (root instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    throw notMapping(root);
  }

  /** Explains what stopped the reading, with the help of what was read last. */
  SyntaxFault explain(JacksonException failure) {
    if (!(failure.getCause() instanceof YamlEngineException)) {
      return collectionAsKey();
    }
    return new FaultFinder(source, tokens.lastScalar(), Optional.ofNullable(openBrackets.peek()))
        .explain(failure);
  }

  /** The one thing that YAML allows and Jackson cannot read on from. */
  private SyntaxFault collectionAsKey() {
    properties.check(tokens);
    SourcePosition key = source.at(tokens.currentTokenLocation(), 1);
    return SyntaxFault.of(Diagnostic.error("yaml/odd-key", key, "项名只能是文字，不能是一组值"));
  }

  static Diagnostic secondDocument(SourcePosition start) {
    return Diagnostic.error("yaml/multi-document", start, "一个文件里只能有一份数据，这里开始了第二份");
  }

  /** The node that starts with the current token. */
  private YamlNode node(int depth) {
    count();
    if (tokens.isCurrentAlias()) {
      return scalars.unknown(tokens);
    }
    if (!(tokens.event() instanceof CollectionStartEvent start)) {
      return scalars.value(tokens);
    }
    if (depth > DEEPEST) {
      throw stop("yaml/too-deep", "层次太深，最多 %d 层".formatted(DEEPEST));
    }
    return collection(start.isFlow(), depth);
  }

  /** Each node and key counts, and each may have properties. */
  private void count() {
    if (++nodes > MOST_NODES) {
      throw stop("yaml/too-large", "内容太多，项和值合计超过上限 %d 个".formatted(MOST_NODES));
    }
    properties.check(tokens);
  }

  private YamlNode collection(boolean flow, int depth) {
    if (flow) {
      openBrackets.push(tokens.currentTokenLocation());
    }
    YamlNode node =
        tokens.currentToken() == JsonToken.START_OBJECT
            ? mapping(flow, depth)
            : sequence(flow, depth);
    if (flow) {
      openBrackets.pop();
    }
    return node;
  }

  private YamlNode value(int depth) {
    YamlNode value = node(depth);
    if (value instanceof YamlNode.Scalar scalar) {
      scalars.checkValue(scalar);
    }
    return value;
  }

  private YamlNode.Mapping mapping(boolean flow, int depth) {
    TokenStreamLocation start = tokens.currentTokenLocation();
    var entries = new Entries(source, problems, flow);
    while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
      count();
      YamlNode.Scalar key = scalars.value(tokens);
      tokens.nextToken();
      entries.add(key, value(depth + 1));
    }
    SourcePosition position =
        flow ? source.between(start, tokens.currentTokenLocation()) : entries.start();
    return new YamlNode.Mapping(position, entries.complete());
  }

  private YamlNode.Sequence sequence(boolean flow, int depth) {
    TokenStreamLocation start = tokens.currentTokenLocation();
    var items = new ArrayList<YamlNode>();
    while (tokens.nextToken() != JsonToken.END_ARRAY) {
      YamlNode item = value(depth + 1);
      if (flow && item instanceof YamlNode.Scalar scalar) {
        scalars.checkItem(scalar);
      }
      items.add(item);
    }
    SourcePosition position =
        flow ? source.between(start, tokens.currentLocation()) : source.at(start, 1);
    return new YamlNode.Sequence(position, items);
  }

  private InvalidInputException stop(String code, String message) {
    problems.error(code, source.at(tokens.currentTokenLocation(), 1), message);
    return new InvalidInputException(problems.sorted());
  }

  private InvalidInputException empty() {
    problems.error("yaml/empty-document", source.file().start(), "文件是空的，没有任何数据");
    return new InvalidInputException(problems.sorted());
  }

  private InvalidInputException notMapping(YamlNode root) {
    if (root instanceof YamlNode.Scalar scalar
        && scalar.text().isEmpty()
        && scalar.style() == YamlNode.Style.PLAIN) {
      return empty();
    }
    var slips =
        tokens
            .lastScalar()
            .filter(s -> root instanceof YamlNode.Scalar)
            .map(this::slips)
            .orElse(List.of());
    slips.forEach(problems::add);
    if (slips.isEmpty()) {
      problems.error("yaml/root-not-map", root.position(), "文件应由“项名: 值”组成，这里不是");
    }
    return new InvalidInputException(problems.sorted());
  }

  /** Lines without a proper colon make one long text of the whole file. */
  private List<Diagnostic> slips(ScalarToken text) {
    return IntStream.rangeClosed(text.start().getLineNr(), text.end().getLineNr())
        .boxed()
        .flatMap(line -> Typo.ofColon(source.line(line), line).stream())
        .limit(MOST_SLIPS)
        .map(slip -> SyntaxFault.of(slip, source).diagnostic())
        .toList();
  }
}
