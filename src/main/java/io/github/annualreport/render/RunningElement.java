package io.github.annualreport.render;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import java.lang.reflect.Field;
import java.util.Optional;

/**
 * Finds the element of a template that is being executed. Beside {@link TreeReader} the only class
 * that looks behind FreeMarker's public face.
 */
@SuppressWarnings("deprecation") // FreeMarker offers no other way to a template's tree.
final class RunningElement {

  private final Field stack = field("instructionStack");
  private final Field size = field("instructionStackSize");

  Optional<TemplateElement> find() {
    Environment environment = Environment.getCurrentEnvironment();
    try {
      int depth = size.getInt(environment);
      var elements = (TemplateElement[]) stack.get(environment);
      return depth == 0 ? Optional.empty() : Optional.of(elements[depth - 1]);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("this FreeMarker runs otherwise", e);
    }
  }

  /** Whether the element is text that is written as it stands. */
  static boolean isText(TemplateElement element) {
    return element.getClass().getSimpleName().equals("TextBlock");
  }

  /** Whether the running element only adds to what stands before it: ，罚款15.7万元. */
  boolean runsOn() {
    return find().filter(RunningElement::runsOn).isPresent();
  }

  /** Whether what an element writes begins with a punctuation mark. */
  static boolean runsOn(TemplateElement element) {
    return first(element)
        .filter(RunningElement::isText)
        .filter(text -> text.getCanonicalForm().matches("(?s)[，；、。（].*"))
        .isPresent();
  }

  /** The first element inside that writes something. */
  static Optional<TemplateElement> first(TemplateElement element) {
    for (int i = 0; i < element.getChildCount(); i++) {
      var child = (TemplateElement) element.getChildAt(i);
      if (child.getChildCount() > 0) {
        return first(child);
      }
      if (!child.getClass().getSimpleName().equals("ThreadInterruptionCheck")) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static Field field(String name) {
    try {
      Field field = Environment.class.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("this FreeMarker runs otherwise", e);
    }
  }
}
