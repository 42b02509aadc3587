package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Objects to what YAML can put before a value: anchors, aliases and tags. Reads them from the
 * engine's events: Jackson gives a mapping's anchor to its first key as well, and tags without
 * their marks.
 */
final class Properties {

  private static final String QUOTE = "是普通文字的，整段加上引号";

  private final SourceText source;
  private final Diagnostics problems;
  private final Set<String> anchors = new HashSet<>();

  Properties(SourceText source, Diagnostics problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Objects to what stands before the node that starts with the current token. */
  void check(YamlTokens tokens) {
    NodeEvent event = tokens.event();
    SourcePosition at = source.at(tokens.currentTokenLocation(), 1);
    Optional<String> anchor = event.getAnchor().map(Anchor::getValue);
    if (event instanceof AliasEvent) {
      alias(at, anchor.orElseThrow());
      return;
    }
    anchor.ifPresent(name -> anchor(at, name));
    tag(event).ifPresent(tag -> tag(at, tag));
  }

  private void alias(SourcePosition at, String name) {
    var message =
        anchors.contains(name)
            ? "不能用 *%s 引用别处，请把内容写在这里".formatted(name)
            : "不能用 * 引用别处，也没有名为 %s 的锚点".formatted(name);
    var whole = at.shift(0, name.codePointCount(0, name.length()) + 1);
    problems.add(Diagnostic.error("yaml/alias", whole, message).withHint(QUOTE));
  }

  private void anchor(SourcePosition at, String name) {
    anchors.add(name);
    problems.add(
        Diagnostic.warning("yaml/anchor", at, "锚点 &%s 没有用处，请删掉".formatted(name)).withHint(QUOTE));
  }

  private void tag(SourcePosition at, String tag) {
    String shown = tag.replace("tag:yaml.org,2002:", "!!");
    problems.add(
        Diagnostic.error("yaml/tag", at, "不能写类型标记 %s，请删掉".formatted(shown)).withHint(QUOTE));
  }

  private static Optional<String> tag(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }
}
