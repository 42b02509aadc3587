package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Lays one YAML file over another: mappings are joined key by key, anything else replaces what was
 * there, and nothing at all ({@code 键:} or {@code 键: null}) takes it away. Lists whose items have
 * an identifying key are joined by it.
 *
 * @param itemKey the key that identifies the items of a list
 */
public record YamlOverlay(String itemKey, Diagnostics problems) {

  /** The base with the other file's entries over it; positions remain those of their files. */
  public YamlNode.Mapping put(YamlNode.Mapping base, YamlNode.Mapping over) {
    YamlNode.Mapping result = new YamlNode.Mapping(over.position(), base.entries());
    for (YamlNode.Entry entry : over.entries()) {
      Optional<YamlNode> before = base.get(entry.key());
      if (!entry.value().isNull()) {
        YamlNode value = before.map(b -> put(b, entry.value())).orElse(entry.value());
        result = result.with(entry.withValue(value));
      } else if (before.isPresent()) {
        result = result.without(entry.key());
      } else {
        problems.error(
            "template/extends", entry.keyPosition(), "沿用的模板里没有“" + entry.key() + "”，不用删去");
      }
    }
    return result;
  }

  private YamlNode put(YamlNode base, YamlNode over) {
    if (base instanceof YamlNode.Mapping below && over instanceof YamlNode.Mapping above) {
      return put(below, above);
    }
    boolean identified =
        over instanceof YamlNode.Sequence list
            && list.items().stream().allMatch(i -> !id(i).isEmpty());
    return identified && base instanceof YamlNode.Sequence below
        ? put(below, (YamlNode.Sequence) over)
        : over;
  }

  /** An item that has nothing but its key takes away the one of that key. */
  private YamlNode.Sequence put(YamlNode.Sequence base, YamlNode.Sequence over) {
    var result = new ArrayList<>(base.items());
    for (YamlNode item : over.items()) {
      Optional<YamlNode> before = result.stream().filter(i -> id(i).equals(id(item))).findFirst();
      boolean takesAway = ((YamlNode.Mapping) item).entries().size() == 1;
      if (before.isEmpty() && takesAway) {
        problems.error("template/extends", item.position(), "沿用的模板里没有“" + id(item) + "”，不用删去");
      } else if (before.isEmpty()) {
        result.add(item);
      } else if (takesAway) {
        result.remove(before.get());
      } else {
        result.set(result.indexOf(before.get()), item);
      }
    }
    return new YamlNode.Sequence(over.position(), result);
  }

  private String id(YamlNode item) {
    return item.asMapping().flatMap(m -> m.text(itemKey)).orElse("");
  }
}
