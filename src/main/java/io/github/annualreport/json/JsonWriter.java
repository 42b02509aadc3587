package io.github.annualreport.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes trees of maps, lists, texts, exact numbers and truths as JSON. Knows Jackson's writer. */
public final class JsonWriter {

  /** Stands for null in a tree. */
  public static final Object NOTHING = new Object();

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  /** Indented by two blanks, with a line break at the end. */
  public String write(Map<String, ?> tree) {
    return writeValue(tree);
  }

  /** As the other one, for a list at the top. */
  public String write(List<?> items) {
    return writeValue(items);
  }

  private static String writeValue(Object tree) {
    var text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(context(), text)) {
      value(json, tree);
    }
    return text + "\n";
  }

  private static ObjectWriteContext context() {
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES);
      }
    };
  }

  private static void value(JsonGenerator json, Object value) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (name, member) -> {
            json.writeName(name.toString());
            value(json, member);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(item -> value(json, item));
      json.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number.toPlainString());
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value == NOTHING) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }
}
