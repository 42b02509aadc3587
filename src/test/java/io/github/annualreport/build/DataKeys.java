package io.github.annualreport.build;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** Every key of a data file, at every depth. */
final class DataKeys {

  private DataKeys() {}

  static List<Key> of(String text) {
    var keys = new ArrayList<Key>();
    collect(YamlReader.read(new SourceFile("data.yaml", text), new Diagnostics()), keys);
    return keys;
  }

  private static void collect(YamlNode node, List<Key> keys) {
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        keys.add(new Key(entry.key(), entry.keyPosition()));
        collect(entry.value(), keys);
      }
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, keys));
    }
  }

  /** A key and where it stands. */
  record Key(String name, SourcePosition position) {

    /** The text with a character added to the key. */
    String misspelt(String text) {
      List<String> lines = new ArrayList<>(text.lines().toList());
      String line = lines.get(position.line() - 1);
      int end = line.offsetByCodePoints(0, position.column() - 1) + name.length();
      lines.set(position.line() - 1, line.substring(0, end) + "甲" + line.substring(end));
      return String.join("\n", lines) + "\n";
    }

    /** Whether the key declares a figure, which the places that use it then lack. */
    boolean isDeclaration() {
      return name.equals("指标定义") || name.contains(".");
    }

    /** Whether the key begins a line, so that the entry can be deleted by lines. */
    boolean beginsLine(String text) {
      String line = text.lines().toList().get(position.line() - 1);
      return line.strip().startsWith(name);
    }

    /** The text without the entry: its line and all lines that are indented deeper. */
    String deleted(String text) {
      List<String> lines = text.lines().toList();
      var kept = new ArrayList<String>(lines.subList(0, position.line() - 1));
      int next = position.line();
      while (next < lines.size() && belongs(lines.get(next))) {
        next++;
      }
      kept.addAll(lines.subList(next, lines.size()));
      return String.join("\n", kept) + "\n";
    }

    private boolean belongs(String line) {
      return line.isBlank() || line.length() - line.stripLeading().length() >= position.column();
    }

    @Override
    public String toString() {
      return position.line() + ":" + position.column() + " " + name;
    }
  }
}
