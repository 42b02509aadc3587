package io.github.annualreport.render;

import freemarker.core.TemplateElement;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds loops in the middle of a sentence that printed nothing, so that the sentence lacks what it
 * is about: 财政局办理事项。 A loop whose body begins with a punctuation mark only adds to the sentence.
 */
@SuppressWarnings("deprecation") // FreeMarker offers no other way to a template's tree.
final class SilentLoops {

  private static final String LOOP = "IteratorBlock";
  private static final String CLAUSE_ENDS = "\n。！？；，、";

  private final Set<TemplateElement> found = new LinkedHashSet<>();
  private final IdentityHashMap<TemplateElement, Integer> indexes = new IdentityHashMap<>();

  /** Looks between two elements that wrote one after the other. */
  void between(TemplateElement first, String written, TemplateElement second) {
    var parent = (TemplateElement) first.getParent();
    boolean isInSentence =
        !written.isEmpty() && CLAUSE_ENDS.indexOf(written.charAt(written.length() - 1)) < 0;
    if (isInSentence && parent != null && parent.equals(second.getParent())) {
      for (int i = index(first, parent) + 1; i < index(second, parent); i++) {
        var element = (TemplateElement) parent.getChildAt(i);
        if (element.getClass().getSimpleName().equals(LOOP) && !RunningElement.runsOn(element)) {
          found.add(element);
        }
      }
    }
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
