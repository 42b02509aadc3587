package io.github.annualreport;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Title;
import io.github.annualreport.figure.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes the elements of the document from the data. */
record ReportElements(ReportTemplate template, ReportData data) {

  private static final String ADDRESSEES = "主送";

  Elements elements() {
    String signature = data.text("公文.署名");
    String date = data.text("公文.成文日期");
    return new Elements(
        title(),
        addressees(),
        signature.isEmpty() ? data.text("单位.名称") : signature,
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)));
  }

  private Title title() {
    String own = data.text("公文.题名");
    return phrases(own.isEmpty() ? filled(template.titlePattern()) : own);
  }

  private static Title phrases(String marked) {
    return new Title(
        List.of(marked.split("\\|", -1)).stream()
            .map(String::strip)
            .filter(p -> !p.isEmpty())
            .toList());
  }

  private String filled(Value.Text pattern) {
    var result = new StringBuilder();
    for (Value.Part part : pattern.parts()) {
      result.append(
          part instanceof Value.Part.LookUp lookUp
              ? data.text(String.join(".", lookUp.path()))
              : part.written());
    }
    return result.toString();
  }

  private List<String> addressees() {
    boolean written =
        data.values().members().get("公文") instanceof Value.Group elements
            && elements.members().get(ADDRESSEES) instanceof Value.Items;
    if (!written) {
      return List.of();
    }
    var items =
        (Value.Items) ((Value.Group) data.values().members().get("公文")).members().get(ADDRESSEES);
    return items.items().stream().map(v -> ((Value.Text) v).written()).toList();
  }
}
