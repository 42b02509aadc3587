package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Document;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.markdown.MarkdownManuscript;
import io.github.annualreport.proofread.FindingText;
import io.github.annualreport.proofread.Level;
import io.github.annualreport.proofread.ProofRule;
import io.github.annualreport.proofread.Proofreader;
import io.github.annualreport.proofread.RuleCatalogue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Proofreads a finished report before it is delivered, by the rules that are certain. */
final class ProductCheck {

  private ProductCheck() {}

  static void check(Document document, RuleReasons reasons, Diagnostics problems) {
    String text = new String(OutputFormat.MARKDOWN.write(document), UTF_8);
    var file = new SourceFile(document.elements().title().text() + ".md", text);
    Manuscript manuscript = new MarkdownManuscript().read(file);
    var catalogue = RuleCatalogue.standard();
    Set<String> certain =
        catalogue.all().stream()
            .filter(r -> r.level() == Level.E)
            .map(ProofRule::id)
            .collect(Collectors.toSet());
    new Proofreader(catalogue, certain, List.of())
        .read(manuscript).stream()
            .map(f -> FindingText.of(file, f).withHint("这是生成的报告里的话，请在数据、正文或模板里改"))
            .map(f -> f.withHint("确实要这样写的，在数据的“说明”里写明原因，左边写方括号里斜线之后的编号"))
            .forEach(f -> problems.add(reasons.justify(f)));
  }
}
