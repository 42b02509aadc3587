package io.github.annualreport.proofread;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules there are, by their ids. */
public final class RuleCatalogue {

  private static final Map<String, ProofRule.Scope> SCOPES =
      Map.of(
          "文字", ProofRule.Scope.TEXT,
          "句子", ProofRule.Scope.SENTENCE,
          "样式标题", ProofRule.Scope.STYLED_HEADING,
          "全部", ProofRule.Scope.ALL);

  private final Map<String, ProofRule> rules;
  private final YamlNode.Mapping wording;

  private RuleCatalogue(Map<String, ProofRule> rules, YamlNode.Mapping wording) {
    this.rules = Collections.unmodifiableMap(rules);
    this.wording = wording;
  }

  /** The rules that come with the program, read when they are first asked for. */
  public static RuleCatalogue standard() {
    return Standard.CATALOGUE;
  }

  private static RuleCatalogue readStandard() {
    var rules = new LinkedHashMap<String, ProofRule>();
    for (YamlNode entry : read("rules.yaml").items("规则")) {
      ProofRule rule = rule((YamlNode.Mapping) entry);
      if (rules.put(rule.id(), rule) != null) {
        throw new IllegalStateException("two rules " + rule.id());
      }
    }
    return new RuleCatalogue(rules, read("wording.yaml"));
  }

  private static YamlNode.Mapping read(String name) {
    try (InputStream in = RuleCatalogue.class.getResourceAsStream(name)) {
      var problems = new Diagnostics();
      var file = new SourceFile(name, new String(in.readAllBytes(), UTF_8));
      YamlNode.Mapping root = YamlReader.read(file, problems);
      problems.stopOnErrors();
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProofRule rule(YamlNode.Mapping entry) {
    return new ProofRule(
        text(entry, "编号"),
        Level.valueOf(text(entry, "级别")),
        text(entry, "问题"),
        text(entry, "依据"),
        text(entry, "误"),
        text(entry, "正"),
        SCOPES.get(entry.text("范围").orElse("文字")),
        patterns(entry),
        0);
  }

  private static List<Replacement> patterns(YamlNode.Mapping entry) {
    var result = new ArrayList<Replacement>();
    entry.text("模式").ifPresent(p -> result.add(Replacement.of(p, entry.text("改为"))));
    for (YamlNode pair : entry.items("替换")) {
      List<String> texts =
          ((YamlNode.Sequence) pair)
              .items().stream().map(n -> ((YamlNode.Scalar) n).text()).toList();
      result.add(Replacement.of(texts.get(0), texts.stream().skip(1).findFirst()));
    }
    return result;
  }

  private static String text(YamlNode.Mapping entry, String key) {
    return entry.text(key).orElseThrow();
  }

  public List<ProofRule> all() {
    return List.copyOf(rules.values());
  }

  /** A rule by its id, with or without the family that findings put before it: check/SEQ-07. */
  public Optional<ProofRule> find(String id) {
    return Optional.ofNullable(rules.get(RuleSelection.id(id)));
  }

  /** A rule that code refers to. */
  ProofRule get(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no rule " + id));
  }

  /** The entries of a list of formulations. */
  List<YamlNode.Mapping> wording(String list) {
    return wording.items(list).stream().map(YamlNode.Mapping.class::cast).toList();
  }

  private static final class Standard {
    static final RuleCatalogue CATALOGUE = readStandard();
  }
}
