package io.github.annualreport.render;

import freemarker.core.TemplateElement;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

  /** The places of loops in the middle of a sentence that wrote nothing. */
  List<SourcePosition> silentLoops() {
    var loops = new SilentLoops();
    for (int i = 1; i < stretches.size(); i++) {
      Stretch before = stretches.get(i - 1);
      loops.between(before.element(), before.written(), stretches.get(i).element());
    }
    return loops.all().stream().map(this::start).toList();
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
