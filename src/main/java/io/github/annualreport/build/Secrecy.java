package io.github.annualreport.build;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.figure.Value;
import io.github.annualreport.yaml.YamlNode;
import java.util.List;

/** Says what keeps away from the public: for the review of secrecy, and for secret documents. */
record Secrecy(Diagnostics problems) {

  private static final List<String> SECRET = List.of("密级", "保密期限", "密级和保密期限");
  private static final List<String> GROUPS = List.of("公文", "版头");

  /** Secret documents do not belong here at all. */
  void refuseSecrets(YamlNode.Mapping yaml) {
    for (YamlNode.Entry entry : yaml.entries()) {
      if (SECRET.contains(entry.key())) {
        problems.add(
            Diagnostic.error("data/secret", entry.keyPosition(), "涉密公文不能用本程序生成")
                .withHint("标有密级的内容应当在涉密设备上起草；不涉密的，删去“" + entry.key() + "”"));
      } else if (GROUPS.contains(entry.key()) && entry.value() instanceof YamlNode.Mapping inner) {
        refuseSecrets(inner);
      }
    }
    problems.stopOnErrors();
  }

  /** Lists what a 公开稿 leaves out. */
  void list(ReportContent content) {
    ReportData data = content.data();
    for (Value.Group attachment : data.groups(ReportAttachments.NAME)) {
      if (!ReportAttachments.isPublic(attachment)) {
        leftOut(data.position(ReportAttachments.NAME), "附件“" + attachment.text("名称") + "”");
      }
    }
    element(data, "公文.版头");
    element(data, ReportElements.COPIES);
    content.figures().all().stream()
        .filter(f -> f.remarks().withheld())
        .forEach(
            f ->
                leftOut(
                    f.origin().position(), "“" + f.definition().name() + "”（" + f.text() + "）"));
  }

  private void element(ReportData data, String name) {
    if (data.value(name).isPresent()) {
      leftOut(data.position(name), name.substring(name.lastIndexOf('.') + 1));
    }
  }

  private void leftOut(SourcePosition position, String what) {
    problems.add(
        Diagnostic.of(Severity.NOTE, "edition/withheld", position, "公开稿不含" + what + "，请保密审查时核对"));
  }
}
