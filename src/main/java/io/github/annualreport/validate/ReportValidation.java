package io.github.annualreport.validate;

import io.github.annualreport.build.ContentReader;
import io.github.annualreport.build.DocumentMaker;
import io.github.annualreport.build.ReportContent;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InputFiles;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.format.CheckedFile;
import io.github.annualreport.diff.LastYearFindings;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Validates a data file: all that a build would refuse or warn of, without writing anything. */
public final class ReportValidation {

  private final Templates templates;
  private final ContentReader contents;
  private final DocumentMaker maker = new DocumentMaker();

  public ReportValidation(Templates templates) {
    this.templates = templates;
    this.contents = new ContentReader(templates);
  }

  /** The figures, and all that is wrong or doubtful; it never fails, whatever the file holds. */
  public ValidatedData read(ValidationRequest request) {
    var problems = new Diagnostics();
    Optional<ReportContent> content = Optional.empty();
    Optional<SourceFile> file = Optional.empty();
    try {
      file = Optional.of(text(request, problems));
      content = Optional.of(contents.read(file.get(), request.data(), problems));
      problems.addAll(
          new LastYearFindings(templates)
              .of(content.get(), request.data().template(), problems.sorted()));
      maker.make(content.get(), request.data().edition(content.get().data()), problems);
    } catch (InvalidInputException e) {
      problems.addAll(e.diagnostics());
    }
    if (file.isPresent() && content.isEmpty()) {
      problems.addAll(new EarlyTextCheck(templates).check(file.get(), request.data()));
    }
    Optional<DataGaps> gaps = content.map(DataGaps::of);
    gaps.ifPresent(g -> g.tell(request.strict(), problems));
    var checked =
        new CheckedFile(
            request.data().path().toString(),
            content.map(c -> c.data().unit()).orElse(""),
            problems.sorted(),
            gaps.map(DataGaps::count));
    return ValidatedData.of(checked, content);
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
        ? InputFiles.decode(
            request.data().path().toString(), request.content().get(), "yaml", problems)
        : InputFiles.read(request.data().path(), "yaml", problems);
  }

  /** As much of a stream as a file may have. */
  public static byte[] read(InputStream in) throws IOException {
    return in.readNBytes(InputFiles.MOST_BYTES);
  }
}
