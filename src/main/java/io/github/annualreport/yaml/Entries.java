package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.yaml.YamlNode.Scalar;
import io.github.annualreport.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the entries of one mapping and objects to keys that do not name anything clearly. */
final class Entries {

  private static final String CODE = "yaml/odd-key";

  private final SourceText source;
  private final Diagnostics problems;
  private final boolean flow;
  private final List<YamlNode.Entry> accepted = new ArrayList<>();
  private final List<Diagnostic> doubts = new ArrayList<>();
  private final Map<String, SourcePosition> places = new HashMap<>();
  private Optional<SourcePosition> start = Optional.empty();

  Entries(SourceText source, Diagnostics problems, boolean flow) {
    this.source = source;
    this.problems = problems;
    this.flow = flow;
  }

  void add(Scalar key, YamlNode value) {
    if (start.isEmpty()) {
      start = Optional.of(key.position());
    }
    if (isAcceptable(key) && hasColon(key, value) && isNew(key)) {
      warnOfColons(key, value);
      accepted.add(new YamlNode.Entry(key.text(), key.position(), value));
    }
  }

  /**
   * The entries, when all have been added. Doubts are told only now: of a mapping that breaks off,
   * the reason for that is told instead.
   */
  List<YamlNode.Entry> complete() {
    problems.addAll(doubts);
    return accepted;
  }

  /** Where the first key is written. */
  SourcePosition start() {
    return start.orElseGet(() -> source.file().start());
  }

  private boolean isAcceptable(Scalar key) {
    if (key.text().isBlank()) {
      problems.error(CODE, key.position(), "冒号前面没有项名");
      return false;
    }
    if (key.text().equals("<<") && key.style() == Style.PLAIN) {
      problems.error("yaml/merge-key", key.position(), "不能用 << 合并别处的内容，请逐项写出");
      return false;
    }
    if (key.type() == YamlNode.Type.BOOLEAN || key.type() == YamlNode.Type.NULL) {
      problems.add(
          Diagnostic.warning(CODE, key.position(), "“%s”作项名会让别的程序误读".formatted(key.text())));
    }
    return hasClearEdges(key);
  }

  private boolean hasClearEdges(Scalar key) {
    if (!Blanks.isForeign(key.text().codePointAt(0))) {
      if (Blanks.isForeign(key.text().codePointBefore(key.text().length()))) {
        problems.error("yaml/invisible-char", key.position(), "项名后面有全角空格或不换行空格，请删掉");
        return false;
      }
      return true;
    }
    problems.error("yaml/indent", key.position(), "项名前面有全角空格或不换行空格，缩进要用普通空格");
    return false;
  }

  /** In a flow mapping a word without a colon would be a key without a value. */
  private boolean hasColon(Scalar key, YamlNode value) {
    boolean lacking =
        flow
            && value instanceof Scalar scalar
            && scalar.offset() == key.end()
            && scalar.end() == key.end()
            && !source.text().startsWith(":", key.end());
    if (!lacking) {
      return true;
    }
    if (isGrouped(key)) {
      return false;
    }
    Typo.ofColon(key.text(), key.position().line())
        .ifPresentOrElse(slip -> problems.add(slip(slip, key)), () -> problems.add(noColon(key)));
    return false;
  }

  private static Diagnostic slip(Typo slip, Scalar key) {
    SourcePosition colon = key.position().shift(slip.column() - 1, 1);
    return Diagnostic.error(slip.kind().code(), colon, slip.kind().message());
  }

  /** Whether the comma was meant to group the digits of the number before: 1,203件. */
  private boolean isGrouped(Scalar key) {
    if (accepted.isEmpty()
        || !(accepted.get(accepted.size() - 1).value() instanceof Scalar before)) {
      return false;
    }
    String written = source.text().substring(before.offset(), key.end());
    if (!written.matches("-?[0-9]{1,3}(?:, ?[0-9]{3})+(?![0-9]).*")) {
      return false;
    }
    if (!source.text().startsWith(",", key.end())) {
      problems.add(
          Diagnostic.error("yaml/thousands-separator", before.position(), "有千位分隔符：" + written)
              .withHint("写成 " + written.replaceAll(", ?", "")));
    }
    return true;
  }

  /** Warns of a long key, or a text below its key, that may be meant as entries. */
  private void warnOfColons(Scalar key, YamlNode value) {
    if (key.style() == Style.PLAIN) {
      Typo.ofColon(key.text(), key.position().line())
          .filter(slip -> slip.kind() == Typo.Kind.FULLWIDTH_COLON)
          .ifPresent(slip -> warn(slip, key.position().shift(slip.column() - 1, 1), "它成了项名的一部分"));
    }
    int line = value.position().line();
    if (value instanceof Scalar text
        && text.style() == Style.PLAIN
        && line > key.position().line()) {
      Typo.ofColon(source.line(line), line)
          .ifPresent(slip -> warn(slip, source.at(line, slip.column(), 1), "这几行成了一段文字"));
    }
  }

  private void warn(Typo slip, SourcePosition colon, String consequence) {
    doubts.add(
        Diagnostic.warning(slip.kind().code(), colon, slip.kind().message() + "；" + consequence)
            .withHint("确是文字的，整段加上引号"));
  }

  private static Diagnostic noColon(Scalar key) {
    return Diagnostic.error("yaml/syntax", key.position(), "“%s”后面没有冒号和值".formatted(key.text()))
        .withHint("上一个值里有逗号的，整段加上引号");
  }

  private boolean isNew(Scalar key) {
    SourcePosition first = places.putIfAbsent(key.text(), key.position());
    if (first == null) {
      return true;
    }
    problems.add(
        Diagnostic.error("yaml/duplicate-key", key.position(), "“%s”写了两次".formatted(key.text()))
            .withRelated(first, "第一次写在这里"));
    return false;
  }
}
