package io.github.annualreport.diagnostic.format;

import java.util.LinkedHashMap;
import java.util.Map;

/** Puts together objects for JSON. */
final class JsonObject {

  private JsonObject() {}

  /** Names and values by turns. */
  static Map<String, Object> of(Object... namesAndValues) {
    var result = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      result.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return result;
  }
}
