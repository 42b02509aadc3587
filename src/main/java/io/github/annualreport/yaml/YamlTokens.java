package io.github.annualreport.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's tokens of a text, and the engine's event behind each. A token tells what it is, its
 * text and its location; the event tells the style of a scalar or collection, an anchor and a tag
 * as written. Ends behind the first document.
 */
final class YamlTokens extends YAMLParser {

  private static final int NO_FEATURES = 0;

  private boolean inDocument;
  private Optional<TokenStreamLocation> secondDocument = Optional.empty();
  private Optional<ScalarToken> lastScalar = Optional.empty();

  YamlTokens(String text) {
    super(
        ObjectReadContext.empty(),
        context(),
        new BufferRecycler(),
        NO_FEATURES,
        NO_FEATURES,
        settings(text),
        new StringReader(text));
  }

  private static IOContext context() {
    return new IOContext(
        StreamReadConstraints.defaults(),
        StreamWriteConstraints.defaults(),
        ErrorReportConfiguration.defaults(),
        new BufferRecycler(),
        ContentReference.unknown(),
        false,
        null);
  }

  private static LoadSettings settings(String text) {
    // The engine copies what it has of a token each time its buffer ends, so one must hold all.
    return LoadSettings.builder()
        .setUseMarks(true)
        .setCodePointLimit(Integer.MAX_VALUE)
        .setBufferSize(text.length() + 1024)
        .build();
  }

  /** The event of the current token, which starts a node. */
  NodeEvent event() {
    return (NodeEvent) _lastEvent;
  }

  /** Where the marker of a second document stands. */
  Optional<TokenStreamLocation> secondDocument() {
    return secondDocument;
  }

  /** The last scalar that was read, a key or a value. */
  Optional<ScalarToken> lastScalar() {
    return lastScalar;
  }

  @Override
  protected Event nextEvent() {
    Event event = nextOfEngine();
    if (event instanceof ScalarEvent scalar) {
      lastScalar = Optional.of(new ScalarToken(start(event), end(event), style(scalar)));
    }
    if (event.getEventId() == Event.ID.DocumentStart) {
      if (inDocument) {
        secondDocument = Optional.of(start(event));
        return null; // Jackson's word for the end.
      }
      inDocument = true;
    }
    return event;
  }

  private Event nextOfEngine() {
    try {
      return super.nextEvent();
    } catch (IllegalArgumentException e) {
      // The engine lets it out for an escape that the end of the text cuts off.
      throw new YamlEngineException(e);
    }
  }

  /** Leaves a scalar as it is written: its type is a matter of {@link Scalars}. */
  @Override
  protected JsonToken _decodeScalar(ScalarEvent scalar) {
    _textValue = scalar.getValue();
    return JsonToken.VALUE_STRING;
  }

  private TokenStreamLocation start(Event event) {
    return _locationFor(event.getStartMark());
  }

  private TokenStreamLocation end(Event event) {
    return _locationFor(event.getEndMark());
  }

  private static YamlNode.Style style(ScalarEvent event) {
    if (event.isPlain()) {
      return YamlNode.Style.PLAIN;
    }
    return event.isLiteral() || event.isFolded() ? YamlNode.Style.BLOCK : YamlNode.Style.QUOTED;
  }

  /** Where a scalar stands and how it is written. */
  record ScalarToken(TokenStreamLocation start, TokenStreamLocation end, YamlNode.Style style) {}
}
