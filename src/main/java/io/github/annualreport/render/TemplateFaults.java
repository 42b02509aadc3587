package io.github.annualreport.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells FreeMarker's exceptions in our own words.
 *
 * @param files finds a template file by its name
 * @param main the file of exceptions that name none
 */
record TemplateFaults(Function<String, SourceFile> files, SourceFile main) {

  private static final String HINT = "检查 ${…} 和标记里的名字、引号和括号；标记里的符号都用半角";
  private static final Pattern UNKNOWN_BUILT_IN = Pattern.compile("Unknown built-in: \"([^\"]*)\"");
  private static final Pattern UNKNOWN_DIRECTIVE = Pattern.compile("^Unknown directive: #(\\w+)");
  private static final Pattern UNEXPECTED = Pattern.compile("^Encountered \"(.*?)\", but");

  Diagnostic of(ParseException e) {
    SourceFile file = Optional.ofNullable(e.getTemplateName()).map(files).orElse(main);
    Matcher unknown = UNKNOWN_DIRECTIVE.matcher(message(e));
    return TagBalance.fault(file, unknown.find() ? unknown.group(1) : "")
        .orElseGet(() -> unreadable(e, file));
  }

  private static Diagnostic unreadable(ParseException e, SourceFile file) {
    int length = e.getEndLineNumber() == e.getLineNumber() ? endColumn(e) : 1;
    SourcePosition at =
        file.atUtf16(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()), length);
    Matcher builtIn = UNKNOWN_BUILT_IN.matcher(message(e));
    if (builtIn.find()) {
      return Diagnostic.error("template/syntax", at, "没有“?" + builtIn.group(1) + "”这种写法");
    }
    Matcher token = UNEXPECTED.matcher(message(e));
    if (token.find()) {
      return Diagnostic.error("template/syntax", at, "模板读到“" + token.group(1) + "”读不下去")
          .withHint(HINT);
    }
    return Diagnostic.error("template/syntax", at, "模板语法有误，到这里读不下去").withHint(HINT);
  }

  private static String message(ParseException e) {
    return Optional.ofNullable(e.getEditorMessage()).orElse("");
  }

  private static int endColumn(ParseException e) {
    return Math.max(1, e.getEndColumnNumber() - e.getColumnNumber() + 1);
  }

  Diagnostic of(TemplateException e) {
    SourcePosition at = position(e);
    return unprintable(e).map(u -> u.fault(at)).orElseGet(() -> other(e, at));
  }

  /** The name of what is not there though the template prints it, as the template writes it. */
  Optional<String> absentName(TemplateException e) {
    if (e instanceof InvalidReferenceException) {
      return Optional.ofNullable(e.getBlamedExpressionString())
          .map(b -> b.replaceAll("^\\(|\\)$", ""));
    }
    return unprintable(e)
        .flatMap(UnprintableException::absentParameter)
        .flatMap(p -> argument(p, position(e)));
  }

  /** The argument of a directive, as its tag writes it. */
  private static Optional<String> argument(String parameter, SourcePosition tag) {
    String line = tag.file().line(tag.line()).orElse("");
    int start = line.offsetByCodePoints(0, Math.min(tag.column() - 1, line.length()));
    Matcher argument =
        Pattern.compile(Pattern.quote(parameter) + "\\s*=\\s*([^\\s/>]+)").matcher(line);
    return argument.find(start) ? Optional.of(argument.group(1)) : Optional.empty();
  }

  /** Whether the template only asked for what cannot be printed, so that it can go on. */
  static boolean isOfPrinting(TemplateException e) {
    return e instanceof InvalidReferenceException || unprintable(e).isPresent();
  }

  private static Optional<UnprintableException> unprintable(TemplateException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnprintableException unprintable) {
        return Optional.of(unprintable);
      }
    }
    return Optional.empty();
  }

  private static Diagnostic other(TemplateException e, SourcePosition at) {
    String blamed = Optional.ofNullable(e.getBlamedExpressionString()).orElse("");
    if (e instanceof InvalidReferenceException) {
      return Diagnostic.error("template/absent", at, "“" + blamed + "”没有填写，不能写进正文")
          .withHint("可有可无的内容写进 <#if " + blamed + "??>…</#if>");
    }
    return Diagnostic.error(
        "template/failed", at, "模板在这里无法执行" + (blamed.isEmpty() ? "" : "：" + blamed));
  }

  SourcePosition position(TemplateException e) {
    SourceFile file = Optional.ofNullable(e.getTemplateSourceName()).map(files).orElse(main);
    int line = Optional.ofNullable(e.getLineNumber()).orElse(1);
    int column = Optional.ofNullable(e.getColumnNumber()).orElse(1);
    boolean oneLine = e.getEndLineNumber() != null && e.getEndLineNumber() == line;
    int length = oneLine ? e.getEndColumnNumber() - column + 1 : 1;
    return file.atUtf16(Math.max(1, line), Math.max(1, column), length);
  }
}
