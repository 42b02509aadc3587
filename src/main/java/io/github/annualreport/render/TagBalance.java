package io.github.annualreport.render;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.Suggestion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the tag that keeps a template from being read. FreeMarker tells an unclosed tag at the end
 * of the file, and a tag too many as an unexpected token; the author needs the tag that is to be
 * closed or to go.
 */
final class TagBalance {
  private static final List<String> USABLE =
      List.of("if", "elseif", "else", "list", "sep", "assign", "include", "macro", "nested");

  /** The elements with content, those included that the tree check refuses later. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("if list macro attempt autoesc noautoesc compress escape noescape foreach function items"
                  + " noparse outputformat switch")
              .split(" "));

  private static final Set<String> ASSIGNMENTS = Set.of("assign", "global", "local");
  private static final Set<String> ALTERNATIVES = Set.of("else", "elseif");

  private final SourceFile file;
  private final String unknown;
  private final Deque<TemplateTag> open = new ArrayDeque<>();

  private TagBalance(SourceFile file, String unknown) {
    this.file = file;
    this.unknown = unknown;
  }

  /**
   * The first tag that does not fit; empty if all do.
   *
   * @param unknown the directive that FreeMarker does not know; empty if it complains of another
   *     thing
   */
  static Optional<Diagnostic> fault(SourceFile file, String unknown) {
    var balance = new TagBalance(file, unknown);
    for (TemplateTag tag : TagScanner.scan(file.text())) {
      Optional<Diagnostic> fault = balance.take(tag);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.ofNullable(balance.open.peek()).map(balance::neverClosed);
  }

  private Optional<Diagnostic> take(TemplateTag tag) {
    if (!tag.closed()) {
      return Optional.of(unfinished(tag));
    }
    return switch (tag.sort()) {
      case OPENING -> opening(tag);
      case CLOSING -> closing(tag);
      case INTERPOLATION, COMMENT -> Optional.empty();
    };
  }

  private Optional<Diagnostic> opening(TemplateTag tag) {
    String name = tag.name();
    boolean isCall = name.startsWith("@");
    if (name.equals(unknown)) {
      return Optional.of(unknown(tag));
    }
    if (ALTERNATIVES.contains(name) && !isInside(Set.of("if", "list"))) {
      return Optional.of(error(tag, "<#" + name + "> 不在 <#if>……</#if> 里面"));
    }
    boolean isBlock = isCall ? !tag.isSelfClosing() : BLOCKS.contains(name) || isCapture(tag);
    if (isBlock) {
      open.push(tag);
    }
    return Optional.empty();
  }

  private static boolean isCapture(TemplateTag tag) {
    return ASSIGNMENTS.contains(tag.name()) && !tag.text().contains("=");
  }

  private boolean isInside(Set<String> names) {
    return open.peek() != null && names.contains(open.peek().name());
  }

  private Optional<Diagnostic> closing(TemplateTag tag) {
    if (tag.name().equals("sep")) {
      return Optional.empty(); // May be written or left out.
    }
    TemplateTag innermost = open.peek();
    if (innermost != null && matches(innermost, tag)) {
      open.pop();
      return Optional.empty();
    }
    boolean opened = open.stream().anyMatch(t -> matches(t, tag));
    if (opened) {
      return Optional.of(
          neverClosed(innermost).withRelated(at(tag), tag.text() + " 在这里，先要有 " + end(innermost)));
    }
    return Optional.of(
        error(tag, "多出一个 " + tag.text()).withHint("前面没有与它对应的 " + tag.text().replace("/", "")));
  }

  private static boolean matches(TemplateTag opening, TemplateTag closing) {
    boolean anyCall = closing.name().equals("@") && opening.name().startsWith("@");
    return anyCall || opening.name().equals(closing.name());
  }

  private Diagnostic neverClosed(TemplateTag tag) {
    Diagnostic problem = error(tag, tag.text() + " 没有结束标记 " + end(tag));
    String name = tag.name().replaceFirst("@", "");
    boolean takesNoContent =
        DirectiveForms.ALL.containsKey(name) && !DirectiveForms.ALL.get(name).body();
    return takesNoContent
        ? problem.withHint(
            "“@" + name + "”里面没有内容，以“/>”收尾：" + tag.text().replaceFirst("[\\s／/、]*>$", "/>"))
        : problem;
  }

  private Diagnostic unfinished(TemplateTag tag) {
    return switch (tag.sort()) {
      case INTERPOLATION -> error(tag, "“" + tag.text().substring(0, 2) + "”没有用“}”收尾");
      case COMMENT -> error(tag, "注释没有用“-->”收尾");
      case OPENING, CLOSING -> error(tag, "这个标记没有用“>”收尾");
    };
  }

  private Diagnostic unknown(TemplateTag tag) {
    Diagnostic problem = error(tag, "没有“#" + tag.name() + "”这个指令");
    return Suggestion.nearest(tag.name(), USABLE)
        .map(n -> problem.withLabel(Suggestion.question("#" + n)))
        .orElse(problem.withHint("可以用的有 #" + String.join("、#", USABLE)));
  }

  private static String end(TemplateTag tag) {
    return tag.name().startsWith("@") ? "</" + tag.name() + ">" : "</#" + tag.name() + ">";
  }

  private Diagnostic error(TemplateTag tag, String message) {
    return Diagnostic.error("template/syntax", at(tag), message);
  }

  private SourcePosition at(TemplateTag tag) {
    return file.at(tag.start(), tag.text().lines().findFirst().map(TagBalance::length).orElse(1));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
