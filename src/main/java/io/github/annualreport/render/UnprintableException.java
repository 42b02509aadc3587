package io.github.annualreport.render;

import freemarker.template.TemplateModelException;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** A running template asks for what cannot be printed, and the author is to be told why. */
final class UnprintableException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  private final transient Function<SourcePosition, Diagnostic> fault;
  private final String parameter;

  private UnprintableException(String message, Function<SourcePosition, Diagnostic> fault) {
    this(message, fault, "");
  }

  private UnprintableException(
      String message, Function<SourcePosition, Diagnostic> fault, String parameter) {
    super(message);
    this.fault = fault;
    this.parameter = parameter;
  }

  /** The template prints a figure that is zero. */
  static UnprintableException zero(String name, boolean last) {
    String message = "“" + name + "”" + (last ? "上年" : "") + "为 0，不能按数字写进正文";
    return new UnprintableException(
        message,
        at ->
            Diagnostic.error("template/zero-printed", at, message)
                .withHint("整句写进 <@事项 数=…>…</@事项>，为零时自动换成“未发生……”一类的话"));
  }

  /** A directive is to print a figure that is not filled in. */
  static UnprintableException absent(String parameter) {
    String message = "“" + parameter + "”所指的一项没有填写，不能写进正文";
    return new UnprintableException(
        message,
        at ->
            Diagnostic.error("template/absent", at, message)
                .withHint("可有可无的内容写进 <#if 类.指标??>…</#if>"),
        parameter);
  }

  /** The template asks for a name that the schema does not declare. */
  static UnprintableException unknown(String path, Collection<String> known) {
    return new UnprintableException(
        "no name " + path, at -> NameCheck.unknownName(path, known, at));
  }

  /** A text of the data is at fault, at a place of its own. */
  static UnprintableException inData(Diagnostic fault) {
    return new UnprintableException(fault.message(), at -> fault);
  }

  /** The parameter of the directive whose figure is not filled in, if that is what is wrong. */
  Optional<String> absentParameter() {
    return Optional.of(parameter).filter(p -> !p.isEmpty());
  }

  /** The fault, as the author is told of it, where the running template stands. */
  Diagnostic fault(SourcePosition running) {
    return fault.apply(running);
  }
}
