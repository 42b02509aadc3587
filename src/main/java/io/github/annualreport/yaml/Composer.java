package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Composes the engine's events to nodes. */
final class Composer {

  private static final int DEEPEST = 64;
  private static final int MOST_NODES = 200_000;
  private static final int MOST_SLIPS = 100;

  private final SourceText source;
  private final Diagnostics problems;
  private final Scalars scalars;
  private final Properties properties;
  private final Iterator<Event> events;
  private Optional<ScalarEvent> lastScalar = Optional.empty();
  private final Deque<Mark> openBrackets = new ArrayDeque<>();
  private int nodes;

  Composer(SourceText source, Diagnostics problems) {
    this.source = source;
    this.problems = problems;
    this.scalars = new Scalars(source, problems);
    this.properties = new Properties(source, problems);
    // The engine copies what it has of a token each time its buffer ends, so one must hold all.
    var settings =
        LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(source.text().length() + 1024)
            .build();
    this.events = new Parse(settings).parseString(source.text()).iterator();
  }

  /**
   * The mapping that is the document.
   *
   * @throws YamlEngineException if the engine cannot read on
   * @throws InvalidInputException if the document is no mapping
   */
  YamlNode.Mapping compose() {
    next(); // the start of the stream
    if (next().getEventId() == Event.ID.StreamEnd) {
      throw empty();
    }
    YamlNode root = node(next(), 1);
    next(); // the end of the document
    Event next = next();
    if (next.getEventId() == Event.ID.DocumentStart) {
      problems.add(secondDocument(source.at(start(next), 3)));
    }
    if (root instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    throw notMapping(root);
  }

  /** What stopped the engine, told with the help of what was read last. */
  SyntaxFault explain(YamlEngineException failure) {
    return new FaultFinder(source, lastScalar, Optional.ofNullable(openBrackets.peek()))
        .explain(failure);
  }

  static Diagnostic secondDocument(SourcePosition start) {
    return Diagnostic.error("yaml/multi-document", start, "一个文件里只能有一份数据，这里开始了第二份");
  }

  private Event next() {
    try {
      return events.next();
    } catch (IllegalArgumentException e) {
      // The engine lets it out for an escape that the end of the text cuts off.
      throw new YamlEngineException(e);
    }
  }

  private YamlNode node(Event event, int depth) {
    if (++nodes > MOST_NODES) {
      throw stop("yaml/too-large", event, "内容太多，项和值合计超过上限 %d 个".formatted(MOST_NODES));
    }
    properties.check((NodeEvent) event);
    if (event instanceof AliasEvent alias) {
      return scalars.unknown(alias);
    }
    if (event instanceof ScalarEvent scalar) {
      lastScalar = Optional.of(scalar);
      return scalars.value(scalar);
    }
    if (depth > DEEPEST) {
      throw stop("yaml/too-deep", event, "层次太深，最多 %d 层".formatted(DEEPEST));
    }
    return collection((CollectionStartEvent) event, depth);
  }

  private YamlNode collection(CollectionStartEvent event, int depth) {
    if (event.isFlow()) {
      openBrackets.push(start(event));
    }
    YamlNode node =
        event instanceof MappingStartEvent start ? mapping(start, depth) : sequence(event, depth);
    if (event.isFlow()) {
      openBrackets.pop();
    }
    return node;
  }

  private YamlNode value(Event event, int depth) {
    YamlNode value = node(event, depth);
    if (value instanceof YamlNode.Scalar scalar) {
      scalars.checkValue(scalar);
    }
    return value;
  }

  private YamlNode.Mapping mapping(MappingStartEvent start, int depth) {
    var entries = new Entries(source, problems, start.isFlow());
    Event event = next();
    for (; event.getEventId() != Event.ID.MappingEnd; event = next()) {
      YamlNode key = node(event, depth + 1);
      entries.add(key, value(next(), depth + 1));
    }
    SourcePosition position =
        start.isFlow() ? source.between(start(start), start(event)) : entries.start();
    return new YamlNode.Mapping(position, entries.complete());
  }

  private YamlNode.Sequence sequence(CollectionStartEvent start, int depth) {
    var items = new ArrayList<YamlNode>();
    Event event = next();
    for (; event.getEventId() != Event.ID.SequenceEnd; event = next()) {
      YamlNode item = value(event, depth + 1);
      if (start.isFlow() && item instanceof YamlNode.Scalar scalar) {
        scalars.checkItem(scalar);
      }
      items.add(item);
    }
    SourcePosition position =
        start.isFlow() ? source.between(start(start), end(event)) : source.at(start(start), 1);
    return new YamlNode.Sequence(position, items);
  }

  private InvalidInputException stop(String code, Event event, String message) {
    problems.error(code, source.at(start(event), 1), message);
    return new InvalidInputException(problems.sorted());
  }

  private InvalidInputException empty() {
    problems.error("yaml/empty-document", source.file().start(), "文件是空的，没有任何数据");
    return new InvalidInputException(problems.sorted());
  }

  private InvalidInputException notMapping(YamlNode root) {
    if (root instanceof YamlNode.Scalar scalar) {
      if (scalar.text().isEmpty() && scalar.style() == YamlNode.Style.PLAIN) {
        return empty();
      }
    }
    var slips =
        lastScalar.filter(e -> root instanceof YamlNode.Scalar).map(this::slips).orElse(List.of());
    slips.forEach(problems::add);
    if (slips.isEmpty()) {
      problems.error("yaml/root-not-map", root.position(), "文件应由“项名: 值”组成，这里不是");
    }
    return new InvalidInputException(problems.sorted());
  }

  /** Lines without a proper colon make one long text of the whole file. */
  private List<Diagnostic> slips(ScalarEvent text) {
    return IntStream.rangeClosed(start(text).getLine() + 1, end(text).getLine() + 1)
        .boxed()
        .flatMap(line -> Typo.ofColon(source.line(line), line).stream())
        .limit(MOST_SLIPS)
        .map(slip -> SyntaxFault.of(slip, source).diagnostic())
        .toList();
  }

  private static Mark start(Event event) {
    return event.getStartMark().orElseThrow();
  }

  private static Mark end(Event event) {
    return event.getEndMark().orElseThrow();
  }
}
