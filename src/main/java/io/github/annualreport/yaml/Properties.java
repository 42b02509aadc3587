package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Objects to what YAML can put before a value: anchors, aliases and tags. */
final class Properties {

  private static final String QUOTE = "是普通文字的，整段加上引号";

  private final SourceText source;
  private final Diagnostics problems;
  private final Set<String> anchors = new HashSet<>();

  Properties(SourceText source, Diagnostics problems) {
    this.source = source;
    this.problems = problems;
  }

  void check(NodeEvent event) {
    if (event instanceof AliasEvent) {
      alias(event);
      return;
    }
    event.getAnchor().ifPresent(anchor -> anchor(event, anchor.getValue()));
    tag(event).ifPresent(tag -> tag(event, tag));
  }

  private void alias(NodeEvent event) {
    String name = event.getAnchor().orElseThrow().getValue();
    var message =
        anchors.contains(name)
            ? "不能用 *%s 引用别处，请把内容写在这里".formatted(name)
            : "不能用 * 引用别处，也没有名为 %s 的锚点".formatted(name);
    problems.add(
        Diagnostic.error(
                "yaml/alias", at(event, name.codePointCount(0, name.length()) + 1), message)
            .withHint(QUOTE));
  }

  private void anchor(NodeEvent event, String name) {
    anchors.add(name);
    problems.add(
        Diagnostic.warning("yaml/anchor", at(event, 1), "锚点 &%s 没有用处，请删掉".formatted(name))
            .withHint(QUOTE));
  }

  private void tag(NodeEvent event, String tag) {
    problems.add(
        Diagnostic.error("yaml/tag", at(event, 1), "不能写类型标记 %s，请删掉".formatted(shown(tag)))
            .withHint(QUOTE));
  }

  private SourcePosition at(NodeEvent event, int length) {
    return source.at(event.getStartMark().orElseThrow(), length);
  }

  private static String shown(String tag) {
    return tag.replace("tag:yaml.org,2002:", "!!");
  }

  private static Optional<String> tag(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }
}
