package io.github.annualreport.render;

import freemarker.core.Expression;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.template.Template;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tree of a parsed template. The only class that looks behind FreeMarker's public face:
 * the operands of expressions are package-private there.
 */
@SuppressWarnings("deprecation") // FreeMarker offers no other way to a template's tree.
final class TreeReader {

  private final Method count = method("getParameterCount");
  private final Method value = method("getParameterValue", int.class);
  private final Method role = method("getParameterRole", int.class);
  private final SourceFile file;

  TreeReader(SourceFile file) {
    this.file = file;
  }

  TemplateNode read(Template template) {
    return node(template.getRootTreeNode());
  }

  private TemplateNode node(TemplateObject object) {
    var parameters = new ArrayList<TemplateNode.Parameter>();
    int parameterCount = (int) call(count, object);
    for (int i = 0; i < parameterCount; i++) {
      parameters.add(parameter(call(role, object, i).toString(), call(value, object, i)));
    }
    String code = object instanceof Expression ? object.getCanonicalForm() : "";
    return new TemplateNode(
        object.getClass().getSimpleName(), position(object), code, parameters, children(object));
  }

  private List<TemplateNode> children(TemplateObject object) {
    var result = new ArrayList<TemplateNode>();
    if (object instanceof TemplateElement element) {
      for (int i = 0; i < element.getChildCount(); i++) {
        result.add(node((TemplateObject) element.getChildAt(i)));
      }
    }
    return result;
  }

  private TemplateNode.Parameter parameter(String roleName, Object parameterValue) {
    if (parameterValue instanceof TemplateObject object) {
      return new TemplateNode.Parameter(roleName, Optional.of(node(object)), "");
    }
    String word = parameterValue == null ? "" : parameterValue.toString();
    return new TemplateNode.Parameter(roleName, Optional.empty(), word);
  }

  private SourcePosition position(TemplateObject object) {
    boolean oneLine = object.getBeginLine() == object.getEndLine();
    int length = oneLine ? object.getEndColumn() - object.getBeginColumn() + 1 : 1;
    return file.atUtf16(object.getBeginLine(), object.getBeginColumn(), length);
  }

  private static Method method(String name, Class<?>... types) {
    try {
      Method method = TemplateObject.class.getDeclaredMethod(name, types);
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("this FreeMarker has another tree", e);
    }
  }

  private static Object call(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("this FreeMarker has another tree", e);
    }
  }
}
