package io.github.annualreport.render;

import freemarker.cache.TemplateLoader;
import io.github.annualreport.diagnostic.SourceFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives FreeMarker the files of a template, and remembers them for messages. Safe for threads. */
final class Sources implements TemplateLoader {

  private final TemplateSource source;
  private final Map<String, SourceFile> loaded = Collections.synchronizedMap(new LinkedHashMap<>());

  Sources(TemplateSource source) {
    this.source = source;
  }

  /** Makes the main file known under its own name, which need not be one of the template's. */
  void add(String name, SourceFile file) {
    loaded.put(name, file);
  }

  /** The names of all files that were found so far, the main file first. */
  List<String> names() {
    synchronized (loaded) {
      return List.copyOf(loaded.keySet());
    }
  }

  List<SourceFile> files() {
    synchronized (loaded) {
      return List.copyOf(loaded.values());
    }
  }

  Optional<SourceFile> find(String name) {
    SourceFile known = loaded.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<SourceFile> found = source.find(name);
    found.ifPresent(f -> loaded.put(name, f));
    return found;
  }

  @Override
  public Object findTemplateSource(String name) {
    return find(name).orElse(null);
  }

  @Override
  public long getLastModified(Object templateSource) {
    return 0;
  }

  @Override
  public Reader getReader(Object templateSource, String encoding) throws IOException {
    return new StringReader(((SourceFile) templateSource).text());
  }

  @Override
  public void closeTemplateSource(Object templateSource) {
    // Nothing is open: the text is in memory.
  }
}
