package io.github.annualreport.cli;

import io.github.annualreport.build.BuildPlan;
import io.github.annualreport.build.BuildPlanner;
import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.BuiltReport;
import io.github.annualreport.build.OutputUnavailableException;
import io.github.annualreport.build.ReportBuilder;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.format.TextPrinter;
import io.github.annualreport.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds many reports on several threads. Each is written as soon as it is built, so that the
 * memory needed does not depend on how many there are; a broken one fails alone.
 */
final class BatchRun {

  private final Terminal terminal;
  private final ReportBuilder source;
  private final BuildPlanner planner;
  private final ReportWriter writer;
  private final BatchOptions options;
  private final List<Path> failed = new ArrayList<>();
  private final List<String> obstacles = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  BatchRun(
      Terminal terminal,
      Templates templates,
      ReportBuilder reports,
      ReportWriter writer,
      BatchOptions options) {
    this.terminal = terminal;
    this.source = reports;
    this.planner = new BuildPlanner(templates);
    this.writer = writer;
    this.options = options;
  }

  /**
   * @return the exit status
   * @throws OutputException if a file may not be or could not be written; the former is told before
   *     any is
   */
  int run(List<BuildRequest> requests) throws OutputException {
    var workers = new Workers(options.jobs());
    var planned = new ArrayList<Planned>();
    workers.each(requests, r -> new Planned(r, planner.plan(r)), planned::add);
    writer.requireFree(planned.stream().flatMap(p -> files(p).stream()).toList());
    List<BuildRequest> due =
        planned.stream().filter(p -> !isUpToDate(p)).map(Planned::request).toList();
    Progress progress = options.progress(terminal.err(), due.size());
    workers.each(due, this::make, outcome -> tell(outcome, progress));
    progress.clear();
    tellEnd(requests.size() - due.size(), due.size());
    if (!obstacles.isEmpty()) {
      throw new OutputException(obstacles);
    }
    return failed.isEmpty() ? ExitStatus.OK : ExitStatus.FINDINGS;
  }

  private List<PlannedFile> files(Planned planned) {
    return planned
        .plan()
        .map(p -> writer.files(p.title(), planned.request().file()))
        .orElse(List.of());
  }

  private boolean isUpToDate(Planned planned) {
    return options.resume()
        && planned.plan().isPresent()
        && new Freshness(planned.plan().get().inputs()).of(files(planned));
  }

  private Outcome make(BuildRequest request) {
    Path data = request.file();
    try {
      BuiltReport report = source.build(request);
      writer.write(report, data);
      return new Outcome(data, report.diagnostics(), Optional.of(writer.line(report)), List.of());
    } catch (InvalidInputException e) {
      return new Outcome(data, e.diagnostics(), Optional.empty(), List.of());
    } catch (OutputException e) {
      return new Outcome(data, List.of(), Optional.empty(), e.messages());
    } catch (OutputUnavailableException e) {
      return new Outcome(data, List.of(), Optional.empty(), List.of(e.getMessage()));
    }
  }

  private void tell(Outcome outcome, Progress progress) {
    obstacles.addAll(outcome.obstacles());
    if (outcome.line().isEmpty()) {
      failed.add(outcome.data());
    }
    var news = new Diagnostics();
    List<Diagnostic> worthTelling =
        options.quiet() ? BuildRun.open(outcome.diagnostics()) : outcome.diagnostics();
    worthTelling.stream().filter(d -> isNews(d, outcome.data())).forEach(news::add);
    String findings = new TextPrinter(terminal.colour()).print(news.sorted(), 0);
    if (!findings.isEmpty()) {
      progress.clear();
      terminal.err().print(findings);
    }
    if (!options.quiet() && !progress.isShown()) {
      outcome.line().ifPresent(terminal.err()::println);
    }
    progress.step();
  }

  /** What is wrong with a template is told once, not with each of its reports. */
  private boolean isNews(Diagnostic diagnostic, Path data) {
    return diagnostic.position().file().name().equals(data.toString())
        || told.add(diagnostic.code() + diagnostic.position() + diagnostic.message());
  }

  private void tellEnd(int upToDate, int due) {
    if (!failed.isEmpty()) {
      terminal.err().println("没有生成的有 " + failed.size() + " 个：");
      failed.forEach(f -> terminal.err().println("  " + f));
    }
    if (!options.quiet()) {
      String skipped = upToDate == 0 ? "" : "，未变 " + upToDate + " 份";
      terminal.err().println("共生成 " + (due - failed.size()) + " 份" + skipped);
    }
  }

  private record Planned(BuildRequest request, Optional<BuildPlan> plan) {}

  /**
   * What came of one data file.
   *
   * @param line what to say of the report, if there is one
   * @param obstacles why it could not be written
   */
  private record Outcome(
      Path data, List<Diagnostic> diagnostics, Optional<String> line, List<String> obstacles) {}
}
