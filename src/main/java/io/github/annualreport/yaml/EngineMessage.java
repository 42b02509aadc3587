package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.TokenStreamLocation;

/**
 * The clerk's words for one kind of complaint of the engine that needs no search for its cause.
 *
 * @param part by which the engine's own words are recognised
 * @param atStart whether the place is where the construct starts, not where reading stopped
 */
record EngineMessage(String part, boolean atStart, String code, String message, String hint) {

  private static final String SYNTAX = "yaml/syntax";
  private static final String QUOTE = "是普通文字的，整段加上引号";

  private static final List<EngineMessage> ALL =
      List.of(
          start("scanning a directive", SYNTAX, "以 % 开头要加引号", QUOTE),
          start("scanning a quoted scalar", "yaml/unclosed", "引号没有配对", "在值的末尾补上同样的引号"),
          start("scanning an alias", SYNTAX, "以 * 开头要加引号", QUOTE),
          start("scanning an anchor", SYNTAX, "以 & 开头要加引号", QUOTE),
          start("scanning a tag", "yaml/tag", "以 ! 开头要加引号", QUOTE),
          start("undefined tag handle", "yaml/tag", "不能写类型标记，请删掉", QUOTE),
          stop("double-quoted scalar", SYNTAX, "双引号里的 \\ 有特别含义，这里的写法不对", "改用单引号，或把 \\ 写成 \\\\"),
          stop("leading empty lines", "yaml/indent", "前面的空行比正文缩进得多", "删掉空行里的空格"),
          stop("scanning a block scalar", SYNTAX, "| 或 > 后面不能直接写字", "文字从下一行写起，每行缩进；" + QUOTE),
          stop("character '@'", SYNTAX, "以 @ 或反引号开头要加引号", QUOTE),
          stop("character '`'", SYNTAX, "以 @ 或反引号开头要加引号", QUOTE),
          stop("character '%'", SYNTAX, "以 % 开头要加引号", QUOTE),
          stop("cannot start any token", SYNTAX, "值不能以这个字符开头", QUOTE),
          stop("sequence entries are not allowed", SYNTAX, "- 开头的各条要另起一行", QUOTE),
          stop("mapping keys are not allowed", SYNTAX, "? 后面不能空格", QUOTE),
          stop("but found ','", SYNTAX, "多了一个逗号", "删掉它，或补上两个逗号之间的值"),
          stop("but found ':'", "yaml/odd-key", "冒号前面没有项名", QUOTE),
          stop("but found ']'", SYNTAX, "多了一个 ]，前面没有 [ 与它配对", QUOTE),
          stop("but found '}'", SYNTAX, "多了一个 }，前面没有 { 与它配对", QUOTE),
          stop("<document end>", "yaml/multi-document", "文件里不要写 ...", "删掉这一行"));

  private static final EngineMessage OTHER = stop("", SYNTAX, "从这里起不合 YAML 的写法", QUOTE);

  /** The words for what the engine said. */
  static EngineMessage about(String said) {
    return Stream.concat(ALL.stream(), Stream.of(OTHER))
        .filter(complaint -> said.contains(complaint.part))
        .findFirst()
        .orElse(OTHER);
  }

  Diagnostic diagnostic(SourceText source, TokenStreamLocation stop, TokenStreamLocation start) {
    return Diagnostic.error(code, source.at(atStart ? start : stop, 1), message).withHint(hint);
  }

  private static EngineMessage start(String part, String code, String message, String hint) {
    return new EngineMessage(part, true, code, message, hint);
  }

  private static EngineMessage stop(String part, String code, String message, String hint) {
    return new EngineMessage(part, false, code, message, hint);
  }
}
