package io.github.annualreport.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.document.Inline.Aspect;
import io.github.annualreport.figure.Figures;
import io.github.annualreport.figure.Shape;
import io.github.annualreport.figure.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the data of one report into FreeMarker models. A name that the shape does not declare
 * raises, behind {@code ??} and {@code !} too; a declared one that is absent is null.
 */
final class DataModels {

  private final Shape.Group rootShape;
  private final Value.Group root;
  private final Figures figures;
  private final FigureMarks printed;
  private final Absences absences;
  private boolean lookingUp;

  DataModels(Shape.Group shape, RenderInput input, FigureMarks printed) {
    this.rootShape = shape;
    this.root = input.values();
    this.figures = input.figures();
    this.printed = printed;
    this.absences = new Absences(shape, input, printed);
  }

  /** The root, with directives beside the data. */
  TemplateHashModel root(Map<String, ? extends TemplateModel> directives) {
    GroupModel data = new GroupModel("", rootShape, root);
    return new TemplateHashModel() {
      @Override
      public TemplateModel get(String key) throws TemplateModelException {
        TemplateModel directive = directives.get(key);
        return directive != null ? directive : data.get(key);
      }

      @Override
      public boolean isEmpty() {
        return false;
      }
    };
  }

  private TemplateModel model(String path, Shape shape, Optional<Value> value)
      throws TemplateModelException {
    if (shape instanceof Shape.Number number) {
      return figure(number.definition().name());
    }
    if (shape instanceof Shape.Group group) {
      // A section exists even when nothing of it was filled in, so that its members can be asked.
      Value.Group members =
          value.orElse(null) instanceof Value.Group g ? g : new Value.Group(Map.of());
      return new GroupModel(path, group, members);
    }
    if (shape instanceof Shape.Items items) {
      List<Value> entries = value.orElse(null) instanceof Value.Items i ? i.items() : List.of();
      return entries.isEmpty() ? null : new ItemsModel(path, items.item(), entries);
    }
    return value.orElse(null) instanceof Value.Text text ? text(text) : null;
  }

  private TemplateModel figure(String name) {
    return figures
        .find(name)
        .filter(f -> figures.speaks(f) && !f.remarks().withheld())
        .<TemplateModel>map(f -> FigureModel.of(f, Aspect.VALUE, printed))
        .orElse(null);
  }

  private TemplateModel text(Value.Text text) throws TemplateModelException {
    if (text.parts().stream().noneMatch(Value.Part.LookUp.class::isInstance)) {
      return new SimpleScalar(text.written());
    }
    var markup = new StringBuilder();
    for (Value.Part part : text.parts()) {
      markup.append(
          part instanceof Value.Part.LookUp lookUp
              ? lookUp(lookUp)
              : MarkdownOutput.FORMAT.escapePlainText(part.written()));
    }
    return MarkdownOutput.ofMarkup(markup.toString());
  }

  private String lookUp(Value.Part.LookUp lookUp) throws TemplateModelException {
    if (lookingUp) {
      throw fault(lookUp, "里还有引用，引用只能一层");
    }
    lookingUp = true;
    TemplateModel model = new GroupModel("", rootShape, root);
    try {
      for (String name : lookUp.path()) {
        model = model instanceof TemplateHashModel hash ? hash.get(name) : null;
      }
    } finally {
      lookingUp = false;
    }
    if (model instanceof MarkdownOutput output) {
      return MarkdownOutput.FORMAT.getMarkupString(output);
    }
    if (model instanceof TemplateScalarModel scalar && !(model instanceof FigureModel)) {
      return MarkdownOutput.FORMAT.escapePlainText(scalar.getAsString());
    }
    if (model instanceof FigureModel) {
      throw fault(lookUp, "为 0，不能按数字写进文字");
    }
    if (model != null) {
      throw fault(lookUp, "不是文字，也不是数字");
    }
    return absent(lookUp);
  }

  private String absent(Value.Part.LookUp lookUp) throws TemplateModelException {
    String name = String.join(".", lookUp.path());
    Optional<String> gap = absences.gap(name, lookUp.position());
    if (gap.isPresent()) {
      return gap.get();
    }
    throw absences
        .open(name, lookUp.position())
        .map(UnprintableException::inData)
        .orElseGet(() -> fault(lookUp, "没有填写，或者不公开"));
  }

  private static UnprintableException fault(Value.Part.LookUp lookUp, String problem) {
    return UnprintableException.inData(
        Diagnostic.error(
                "text/look-up",
                lookUp.position(),
                "文字里引用的“" + String.join(".", lookUp.path()) + "”" + problem)
            .withHint("填上这一项，或改写这句话"));
  }

  /** Named members. */
  private final class GroupModel implements TemplateHashModel {

    private final String path;
    private final Shape.Group shape;
    private final Value.Group value;

    GroupModel(String path, Shape.Group shape, Value.Group value) {
      this.path = path;
      this.shape = shape;
      this.value = value;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      String name = path.isEmpty() ? key : path + "." + key;
      Shape member = shape.members().get(key);
      if (member == null) {
        throw UnprintableException.unknown(name, shape.members().keySet());
      }
      return model(name, member, Optional.ofNullable(value.members().get(key)));
    }

    @Override
    public boolean isEmpty() {
      return value.members().isEmpty();
    }
  }

  /** Entries of a list. */
  private final class ItemsModel implements TemplateSequenceModel {

    private final String path;
    private final Shape shape;
    private final List<Value> entries;

    ItemsModel(String path, Shape shape, List<Value> entries) {
      this.path = path;
      this.shape = shape;
      this.entries = entries;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return index < 0 || index >= entries.size()
          ? null
          : model(path, shape, Optional.of(entries.get(index)));
    }

    @Override
    public int size() {
      return entries.size();
    }
  }
}
