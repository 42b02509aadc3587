package io.github.annualreport.build;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Signature;
import io.github.annualreport.document.Title;
import io.github.annualreport.figure.Value;
import io.github.annualreport.template.ReportTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes the elements of the document from the data, as far as they belong to the edition. */
public record ReportElements(ReportTemplate template, ReportData data, Edition edition) {

  static final String SIGNERS = "公文.版头.签发人";
  static final String COPIES = "公文.版记.抄送";
  private static final String UNSIGNED = "无";
  private static final String ORGAN = "公文.版头.发文机关标志";

  Elements elements() {
    return new Elements(
        edition == Edition.SUBMITTED ? head() : Optional.empty(),
        title(),
        edition.isMarked() ? edition.word() : "",
        data.texts("公文.主送"),
        new Signature(signatures(), date("公文.成文日期"), data.text("公文.印章").equals("是")),
        data.text("公文.附注"),
        edition.isMarked() ? Optional.empty() : imprint());
  }

  /** Several of a joint document, the one that the data names, or the unit; none if it says so. */
  private List<String> signatures() {
    List<String> joint = data.texts("公文.联合署名");
    String own = data.text("公文.署名");
    if (!joint.isEmpty()) {
      return joint;
    }
    return own.equals(UNSIGNED) ? List.of() : List.of(own.isEmpty() ? data.unit() : own);
  }

  private Optional<Elements.Head> head() {
    String organ = data.text(ORGAN);
    return organ.isEmpty()
        ? Optional.empty()
        : Optional.of(new Elements.Head(organ, data.text("公文.版头.发文字号"), data.texts(SIGNERS)));
  }

  private Optional<Elements.Imprint> imprint() {
    List<String> copies = edition == Edition.PUBLIC ? List.of() : data.texts(COPIES);
    var imprint = new Elements.Imprint(copies, data.text("公文.版记.印发机关"), date("公文.版记.印发日期"));
    boolean empty = copies.isEmpty() && imprint.printer().isEmpty() && imprint.printed().isEmpty();
    return empty ? Optional.empty() : Optional.of(imprint);
  }

  private Optional<LocalDate> date(String name) {
    String date = data.text(name);
    return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  private Title title() {
    String own = data.text("公文.题名");
    return phrases(own.isEmpty() ? filled(template.titlePattern()) : withUnitApart(own));
  }

  /** A line may end behind the name of the unit, also where the author says nothing. */
  private String withUnitApart(String own) {
    String unit = data.unit();
    boolean starts = !own.contains("|") && !unit.isEmpty() && own.startsWith(unit);
    return starts ? unit + "|" + own.substring(unit.length()) : own;
  }

  /** The title, if everything that it names is there. */
  Optional<Title> certainTitle() {
    boolean certain =
        !data.text("公文.题名").isEmpty()
            || template.titlePattern().parts().stream()
                .noneMatch(p -> p instanceof Value.Part.LookUp l && lookedUp(l).isEmpty());
    return certain ? Optional.of(title()) : Optional.empty();
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
      result.append(part instanceof Value.Part.LookUp lookUp ? lookedUp(lookUp) : part.written());
    }
    return result.toString();
  }

  private String lookedUp(Value.Part.LookUp lookUp) {
    return data.text(String.join(".", lookUp.path()));
  }
}
