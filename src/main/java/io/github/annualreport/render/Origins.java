package io.github.annualreport.render;

import freemarker.core.TemplateElement;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Remembers which place of a template each stretch of the output came from. */
@SuppressWarnings("deprecation") // FreeMarker offers no other way to a template's tree.
final class Origins {

  private final RunningElement running = new RunningElement();
  private final Function<String, SourceFile> files;
  private final List<Stretch> stretches = new ArrayList<>();

  /**
   * @param files finds a template file by its name
   */
  Origins(Function<String, SourceFile> files) {
    this.files = files;
  }

  /** Notes that the running template is about to write this text. */
  void note(int offset, String written) {
    running.find().ifPresent(element -> stretches.add(new Stretch(offset, written, element)));
  }

  /**
   * Warns of parts in the middle of a sentence that wrote nothing.
   *
   * @param isFigure whether a name is that of a figure
   */
  List<Diagnostic> silentParts(Predicate<String> isFigure) {
    var parts = new SilentParts(isFigure);
    for (int i = 1; i < stretches.size(); i++) {
      Stretch before = stretches.get(i - 1);
      parts.between(before.element(), before.written(), stretches.get(i).element());
    }
    return parts.all().stream().map(this::silent).toList();
  }

  private Diagnostic silent(TemplateElement part) {
    return part.getClass().getSimpleName().equals("IteratorBlock")
        ? Diagnostic.warning("template/silent-loop", start(part), "这个列表这次什么也没有印，这句话缺了内容")
            .withHint("整句写进 <#if>…</#if>，或在 </#list> 前用 <#else> 写明没有时说什么")
        : Diagnostic.warning("template/silent-part", start(part), "这个指标没有填写，这里什么也没有印，这句话缺了内容")
            .withHint("整句写进 <#if 类.指标??>…</#if>");
  }

  private SourcePosition start(TemplateElement element) {
    return files
        .apply(element.getTemplate().getName())
        .atUtf16(element.getBeginLine(), element.getBeginColumn(), 1);
  }

  /** The place in a template of what stands at an offset of the output. */
  SourcePosition at(int offset) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (stretches.get(middle).offset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return stretches.isEmpty() ? files.apply("").start() : position(stretches.get(low), offset);
  }

  private SourcePosition position(Stretch stretch, int offset) {
    TemplateElement element = stretch.element();
    SourceFile file = files.apply(element.getTemplate().getName());
    int line = element.getBeginLine();
    int column = element.getBeginColumn();
    boolean verbatim = RunningElement.isText(element);
    String before = verbatim ? stretch.before(offset) : "";
    int lineStart = 0;
    for (int i = 0; i < before.length(); i++) {
      if (before.charAt(i) == '\n'
          || (before.charAt(i) == '\r' && !before.startsWith("\n", i + 1))) {
        line++;
        column = 1;
        lineStart = i + 1;
      }
    }
    boolean oneLine = !verbatim && element.getEndLine() == line;
    int length = oneLine ? element.getEndColumn() - column + 1 : 1;
    return file.atUtf16(line, column + before.length() - lineStart, length);
  }

  private record Stretch(int offset, String written, TemplateElement element) {

    String before(int end) {
      return written.substring(0, Math.min(written.length(), Math.max(0, end - offset)));
    }
  }
}
