package io.github.annualreport.render;

import freemarker.core.TemplateElement;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds parts in the middle of a sentence that printed nothing, so that the sentence lacks what it
 * is about: 财政局办理事项。 They are loops, figures with an empty default, and conditional parts that
 * begin with a figure. One that begins with a punctuation mark only adds to the sentence.
 */
@SuppressWarnings("deprecation") // FreeMarker offers no other way to a template's tree.
final class SilentParts {

  private static final Pattern LOOK_UP =
      Pattern.compile(
          "\\$\\{\\(?(?<name>[\\p{L}\\p{N}_.]+?)(?:\\.数值|\\.上年)*\\)?(?<empty>!\"\")?\\}");
  private static final String CLAUSE_ENDS = "\n。！？；，、|";

  private static final Pattern BLANKS = Pattern.compile("[ \\t]+$");

  private final Predicate<String> isFigure;
  private final Set<TemplateElement> found = new LinkedHashSet<>();
  private final IdentityHashMap<TemplateElement, Integer> indexes = new IdentityHashMap<>();

  SilentParts(Predicate<String> isFigure) {
    this.isFigure = isFigure;
  }

  /** Looks between two elements that wrote one after the other. */
  void between(TemplateElement first, String written, TemplateElement second) {
    var parent = (TemplateElement) first.getParent();
    String before = BLANKS.matcher(written).replaceAll("");
    boolean isInSentence =
        !before.isEmpty() && CLAUSE_ENDS.indexOf(before.charAt(before.length() - 1)) < 0;
    if (isInSentence && parent != null && parent.equals(second.getParent())) {
      for (int i = index(first, parent) + 1; i < index(second, parent); i++) {
        var element = (TemplateElement) parent.getChildAt(i);
        if (isNeeded(element) && !RunningElement.runsOn(element)) {
          found.add(element);
        }
      }
    }
  }

  private boolean isNeeded(TemplateElement element) {
    return switch (element.getClass().getSimpleName()) {
      case "IteratorBlock" -> true;
      case "DollarVariable" -> isFigure(element, true);
      case "ConditionalBlock" ->
          RunningElement.first(element).filter(e -> isFigure(e, false)).isPresent();
      default -> false;
    };
  }

  private boolean isFigure(TemplateElement element, boolean withEmptyDefault) {
    Matcher lookUp = LOOK_UP.matcher(element.getCanonicalForm());
    return lookUp.matches()
        && withEmptyDefault == (lookUp.group("empty") != null)
        && isFigure.test(lookUp.group("name"));
  }

  /** The place of a child; looking for it anew each time would take quadratic time. */
  private int index(TemplateElement child, TemplateElement parent) {
    if (!indexes.containsKey(child)) {
      for (int i = 0; i < parent.getChildCount(); i++) {
        indexes.put((TemplateElement) parent.getChildAt(i), i);
      }
    }
    return indexes.get(child);
  }

  List<TemplateElement> all() {
    return List.copyOf(found);
  }
}
