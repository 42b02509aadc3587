package io.github.annualreport.cli;

import io.github.annualreport.diagnostic.FindingGuide;
import io.github.annualreport.diagnostic.FindingGuide.Page;
import io.github.annualreport.diagnostic.Suggestion;
import io.github.annualreport.proofread.RuleCatalogue;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Prints what findings mean. */
final class GuidePrinter {

  private final PrintStream out;

  GuidePrinter(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints the page of a code, or all codes with their titles.
   *
   * @return the exit status
   */
  int print(Optional<String> code) {
    if (code.flatMap(RuleCatalogue.standard()::find).isPresent()) {
      return new ProofRulePrinter(out).print(code);
    }
    FindingGuide guide = FindingGuide.read();
    if (code.isPresent()) {
      Page page = guide.page(code.get()).orElseThrow(() -> unknown(code.get(), guide));
      out.println(page.code() + "\n\n" + page.title() + "\n\n" + page.body());
    } else {
      int width = guide.pages().stream().mapToInt(p -> p.code().length()).max().orElse(0);
      guide
          .pages()
          .forEach(
              p -> out.println(p.code() + " ".repeat(width + 2 - p.code().length()) + p.title()));
    }
    return ExitStatus.OK;
  }

  private static UsageException unknown(String code, FindingGuide guide) {
    List<String> codes = guide.pages().stream().map(Page::code).toList();
    String meant = Suggestion.question(code, codes).orElse("");
    return new UsageException(
        "没有编号“" + code + "”，" + meant + "全部编号用 report validate --list-rules 列出");
  }
}
