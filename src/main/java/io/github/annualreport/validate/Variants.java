package io.github.annualreport.validate;

import io.github.annualreport.figure.Definition;
import io.github.annualreport.figure.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways in which a year may come, for the names of a template's data. */
final class Variants {

  /** Names that no body prints. */
  private static final Set<String> OUTSIDE = Set.of("模板", "年度", "上年数据", "公文", "正文", "说明");

  private final List<String> figures;
  private final List<String> optional = new ArrayList<>();
  private final List<String> inEntries = new ArrayList<>();
  private final List<Variant> variants = new ArrayList<>();

  private Variants(Shape.Group shape, List<Definition> definitions) {
    this.figures = definitions.stream().map(Definition::name).toList();
    collect("", shape, optional);
  }

  static List<Variant> of(Shape.Group shape, List<Definition> definitions) {
    var variants = new Variants(shape, definitions);
    variants.wholes();
    variants.figures.forEach(variants::figure);
    variants.others();
    return variants.variants;
  }

  /** Names that need not be filled in, groups and lists among them. */
  private void collect(String path, Shape shape, List<String> names) {
    if (shape instanceof Shape.Items items) {
      collect(path, items.item(), inEntries);
    }
    if (!(shape instanceof Shape.Group group)) {
      return;
    }
    for (Map.Entry<String, Shape> member : group.members().entrySet()) {
      String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
      if (OUTSIDE.contains(name)) {
        continue;
      }
      if (!group.required().contains(member.getKey())) {
        names.add(name);
      }
      collect(name, member.getValue(), names);
    }
  }

  private void wholes() {
    Variant full = Variant.full();
    variants.add(full);
    variants.add(full.named("没有上年数时").withoutLast(n -> true));
    variants.add(full.named("上年都为零时").withLastZero(n -> true));
    variants.add(full.named("都为零时").withZero(n -> true));
    variants.add(full.named("两年都为零时").withZero(n -> true).withLastZero(n -> true));
    variants.add(full.named("各项指标都没有填时").without(figures::contains));
    variants.add(full.named("只填必填的项时").without(this::isOptional));
    variants.add(full.named("各列表都只有一条时").withEntries(1));
  }

  private boolean isOptional(String name) {
    return optional.contains(name) || inEntries.contains(name);
  }

  private void figure(String name) {
    Variant full = Variant.full();
    variants.add(full.named(name + " 为零时").withZero(name::equals));
    variants.add(full.named(name + " 没有上年数时").withoutLast(name::equals));
    variants.add(full.named(name + " 上年为零时").withLastZero(name::equals));
    variants.add(full.named(name + " 两年都为零时").withZero(name::equals).withLastZero(name::equals));
    if (optional.contains(name)) {
      variants.add(
          full.named("指标只填 " + name + " 时")
              .without(n -> figures.contains(n) && optional.contains(n) && !n.equals(name)));
    }
  }

  private void others() {
    for (String name : optional) {
      variants.add(Variant.full().named(name + " 没有填时").without(name::equals));
    }
    for (String name : inEntries) {
      Variant without = Variant.full().without(name::equals);
      variants.add(without.named("列表各条都没有填 " + name + " 时"));
      variants.add(without.inLaterEntriesOnly().named("列表只有第一条填了 " + name + " 时"));
    }
  }
}
