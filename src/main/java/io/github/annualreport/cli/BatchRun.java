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
import io.github.annualreport.diagnostic.Severity;
import io.github.annualreport.diff.LastYearFindings;
import io.github.annualreport.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds reports on several threads. Each is written as soon as it is built, so that the memory
 * needed does not depend on how many there are; a broken one fails alone.
 */
final class BatchRun {

  private final Terminal terminal;
  private final ReportWriter writer;
  private final BatchOptions options;
  private final List<Path> failed = new ArrayList<>();
  private final List<String> obstacles = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  BatchRun(Terminal terminal, ReportWriter writer, BatchOptions options) {
    this.terminal = terminal;
    this.writer = writer;
    this.options = options;
  }

  /**
   * Builds reports. A single one is not planned before; its findings are counted, not the reports.
   *
   * @return the exit status
   * @throws OutputException if a file may not be or could not be written; the former is told before
   *     any is
   */
  int run(List<BuildRequest> requests, ReportBuilder reports, Templates templates)
      throws OutputException {
    var workers = new Workers(options.jobs());
    boolean single = options.isSingle(requests.size());
    List<BuildRequest> due =
        single ? requests : due(requests, new BuildPlanner(templates), workers);
    Progress progress = options.progress(terminal.err(), due.size());
    workers.each(
        due,
        request -> make(request, reports, templates),
        outcome -> tell(outcome, progress, single ? 1 : 0));
    progress.clear();
    if (!single) {
      tellEnd(requests.size() - due.size(), due.size());
    }
    if (!obstacles.isEmpty()) {
      throw new OutputException(obstacles);
    }
    return failed.isEmpty() ? ExitStatus.OK : ExitStatus.FINDINGS;
  }

  /** Returns the reports that are not up to date, once all of their files may be written. */
  private List<BuildRequest> due(List<BuildRequest> requests, BuildPlanner planner, Workers workers)
      throws OutputException {
    var planned = new ArrayList<Planned>();
    workers.each(requests, r -> new Planned(r, planner.plan(r)), planned::add);
    writer.requireFree(planned.stream().flatMap(p -> files(p).stream()).toList());
    return planned.stream().filter(p -> !isUpToDate(p)).map(Planned::request).toList();
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

  private Outcome make(BuildRequest request, ReportBuilder reports, Templates templates) {
    Path data = request.file();
    List<Diagnostic> found = List.of();
    try {
      BuiltReport report = reports.build(request);
      found = findings(report, request, templates);
      writer.write(report, data);
      return new Outcome(data, found, Optional.of(writer.line(report)), List.of());
    } catch (InvalidInputException e) {
      return new Outcome(data, e.diagnostics(), Optional.empty(), List.of());
    } catch (OutputException e) {
      return new Outcome(data, found, Optional.empty(), e.messages());
    } catch (OutputUnavailableException e) {
      return new Outcome(data, found, Optional.empty(), List.of(e.getMessage()));
    }
  }

  /** Findings of the build and, where no reason is given, of the comparison with last year. */
  private static List<Diagnostic> findings(
      BuiltReport report, BuildRequest request, Templates templates) {
    var all = new Diagnostics();
    all.addAll(report.diagnostics());
    new LastYearFindings(templates)
        .of(report.content(), request.data().template(), report.diagnostics()).stream()
            .filter(d -> !d.isJustified() && d.severity() != Severity.NOTE)
            .forEach(all::add);
    return all.sorted();
  }

  private void tell(Outcome outcome, Progress progress, int counted) {
    obstacles.addAll(outcome.obstacles());
    if (outcome.line().isEmpty()) {
      failed.add(outcome.data());
    }
    List<Diagnostic> news =
        outcome.diagnostics().stream()
            .filter(d -> !options.quiet() || !d.isJustified())
            .filter(d -> isNews(d, outcome.data()))
            .toList();
    if (!news.isEmpty()) {
      progress.clear();
      terminal.tell(news, counted);
    }
    if (!options.quiet() && !progress.isShown()) {
      outcome.line().ifPresent(terminal.err()::println);
    }
    progress.step();
  }

  /** Reports problems of a template once, not with each of its reports. */
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
   * The outcome of one data file.
   *
   * @param line what to say of the report, if there is one
   * @param obstacles why it could not be written
   */
  private record Outcome(
      Path data, List<Diagnostic> diagnostics, Optional<String> line, List<String> obstacles) {}
}
