package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many findings of each severity there are, in a line; what there is none of is left out. */
public record Summary(int files, List<Diagnostic> diagnostics) {

  public Summary {
    diagnostics = List.copyOf(diagnostics);
  }

  @Override
  public String toString() {
    String counts =
        Stream.of(Severity.values())
            .map(this::count)
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining("，"));
    if (diagnostics.isEmpty()) {
      return files + " 个文件：没有问题";
    }
    return files == 0 ? counts : files + " 个文件：" + counts;
  }

  private String count(Severity severity) {
    List<Diagnostic> these = diagnostics.stream().filter(d -> d.severity() == severity).toList();
    if (these.isEmpty()) {
      return "";
    }
    long justified = these.stream().filter(Diagnostic::isJustified).count();
    String among = justified == 0 ? "" : "（已说明 " + justified + " 个）";
    return these.size() + " 个" + severity.label() + among;
  }
}
