package io.github.annualreport;

import io.github.annualreport.ReportBuilder.BuildRequest;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.format.CheckedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Validates a data file: all that a build would refuse or warn of, without writing anything. */
public final class ReportValidation {

  private static final Set<String> SLIPS =
      Set.of("diff/swing", "diff/magnitude", "diff/stale", "diff/transposed", "diff/old-year");

  private final Templates templates;
  private final ReportBuilder builder;

  public ReportValidation(Templates templates) {
    this.templates = templates;
    this.builder = new ReportBuilder(templates);
  }

  /** All that is wrong or doubtful; it never fails, whatever the file holds. */
  public CheckedFile validate(ValidationRequest request) {
    var problems = new Diagnostics();
    var build = new BuildRequest(request.data(), request.last(), request.template(), List.of());
    Optional<ReportContent> content = Optional.empty();
    Optional<SourceFile> file = Optional.empty();
    try {
      file = Optional.of(text(request, problems));
      content = Optional.of(builder.content(file.get(), build, problems));
      builder.document(build, content.get(), problems);
      compare(request, content.get(), problems);
    } catch (InvalidInputException e) {
      problems.addAll(e.diagnostics());
    }
    if (file.isPresent() && content.isEmpty()) {
      problems.addAll(new EarlyTextCheck(builder).check(file.get(), build));
    }
    Optional<DataGaps> gaps = content.map(DataGaps::of);
    gaps.ifPresent(g -> g.tell(request.strict(), problems));
    return new CheckedFile(
        request.data().toString(),
        content.map(c -> c.data().text("单位.名称")).orElse(""),
        problems.sorted(),
        gaps.map(DataGaps::count));
  }

  /** What stands out beside last year's figures, but for changes that a rule has told. */
  private void compare(ValidationRequest request, ReportContent content, Diagnostics problems) {
    if (content.lastFile().isEmpty()) {
      return;
    }
    var told = new HashSet<SourcePosition>();
    problems.sorted().stream()
        .filter(d -> d.code().startsWith("rule/"))
        .forEach(d -> told.add(d.position()));
    new ReportComparison(templates)
        .findings(request.data(), content, request.template()).stream()
            .filter(d -> SLIPS.contains(d.code()))
            .filter(d -> !d.code().equals("diff/swing") || !told.contains(d.position()))
            .forEach(problems::add);
  }

  /**
   * Checks a template without data.
   *
   * @return empty if there is no such template
   */
  public Optional<CheckedFile> validateTemplate(String nameOrFolder) {
    Optional<List<Diagnostic>> found = new TemplateChecker(templates).check(nameOrFolder);
    return found.map(f -> new CheckedFile(nameOrFolder, "", f, Optional.empty()));
  }

  private static SourceFile text(ValidationRequest request, Diagnostics problems) {
    return request.content().isPresent()
        ? InputFiles.decode(request.data().toString(), request.content().get(), "yaml", problems)
        : InputFiles.read(request.data(), "yaml", problems);
  }

  /** As much of a stream as a file may have. */
  public static byte[] read(InputStream in) throws IOException {
    return in.readNBytes(InputFiles.MOST_BYTES);
  }

  /**
   * What to validate.
   *
   * @param content what stands in the place of the file's bytes, as when they come from a pipe
   * @param strict whether figures that are not filled in are a reason to warn
   */
  public record ValidationRequest(
      Path data,
      Optional<byte[]> content,
      Optional<Path> last,
      Optional<String> template,
      boolean strict) {}
}
