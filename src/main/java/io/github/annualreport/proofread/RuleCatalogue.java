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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules there are, by their ids. */
public final class RuleCatalogue {

  /** Few ranges are searched far quicker than a script, and hold all that official texts use. */
  private static final String HAN = "[\\u3005-\\u3007\\u3400-\\u9FFF\\x{20000}-\\x{3FFFF}]";

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
    for (YamlNode entry : sequence(read("rules.yaml"), "规则").items()) {
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

  private static YamlNode.Sequence sequence(YamlNode.Mapping root, String key) {
    return (YamlNode.Sequence) root.get(key).orElseThrow();
  }

  private static ProofRule rule(YamlNode.Mapping entry) {
    return new ProofRule(
        text(entry, "编号"),
        Level.valueOf(text(entry, "级别")),
        text(entry, "问题"),
        text(entry, "依据"),
        text(entry, "误"),
        text(entry, "正"),
        SCOPES.get(entry.get("范围").map(n -> ((YamlNode.Scalar) n).text()).orElse("文字")),
        patterns(entry));
  }

  private static List<Replacement> patterns(YamlNode.Mapping entry) {
    var result = new ArrayList<Replacement>();
    Optional<String> fix = entry.get("改为").map(n -> ((YamlNode.Scalar) n).text());
    entry
        .get("模式")
        .ifPresent(n -> result.add(new Replacement(pattern(((YamlNode.Scalar) n).text()), fix)));
    for (YamlNode pair :
        entry.get("替换").map(n -> ((YamlNode.Sequence) n).items()).orElse(List.of())) {
      List<YamlNode> items = ((YamlNode.Sequence) pair).items();
      result.add(
          new Replacement(
              pattern(((YamlNode.Scalar) items.get(0)).text()),
              items.size() > 1
                  ? Optional.of(((YamlNode.Scalar) items.get(1)).text())
                  : Optional.empty()));
    }
    return result;
  }

  /** In the catalogue 汉 in angle brackets stands for any Chinese character. */
  static Pattern pattern(String written) {
    return Pattern.compile(written.replace("〈汉〉", HAN));
  }

  private static String text(YamlNode.Mapping entry, String key) {
    return ((YamlNode.Scalar) entry.get(key).orElseThrow()).text();
  }

  public List<ProofRule> all() {
    return List.copyOf(rules.values());
  }

  /** A rule by its id, in capitals or not. */
  public Optional<ProofRule> find(String id) {
    return Optional.ofNullable(rules.get(id.toUpperCase(Locale.ROOT)));
  }

  /** A rule that code refers to. */
  ProofRule get(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no rule " + id));
  }

  /** The entries of a list of formulations. */
  List<YamlNode.Mapping> wording(String list) {
    return sequence(wording, list).items().stream().map(YamlNode.Mapping.class::cast).toList();
  }

  private static final class Standard {
    static final RuleCatalogue CATALOGUE = readStandard();
  }
}
