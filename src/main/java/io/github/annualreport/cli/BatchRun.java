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
import java.util.Map;
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
  private final Failures failures = new Failures();
  private final Set<String> told = new HashSet<>();
  private int settled;

  BatchRun(Terminal terminal, ReportWriter writer, BatchOptions options) {
    this.terminal = terminal;
    this.writer = writer;
    this.options = options;
  }

  /**
   * Builds reports. A single one is not planned before; its findings are counted, not the reports.
   *
   * @return the exit status, the worst of all
   * @throws OutputException if the single report may not be or could not be written
   */
  int run(List<BuildRequest> requests, ReportBuilder reports, Templates templates)
      throws OutputException {
    var workers = new Workers(options.jobs());
    writer.protect(requests.stream().map(BuildRequest::file).toList());
    boolean single = options.isSingle(requests.size());
    List<BuildRequest> due =
        single ? requests : due(requests, new BuildPlanner(templates), workers);
    Progress progress = options.progress(terminal.err(), due.size());
    var outcomes = new ArrayList<Outcome>();
    workers.each(
        due,
        request -> make(request, reports, templates),
        outcome -> {
          tell(outcome, progress, single);
          outcomes.add(outcome.withoutFindings());
        });
    progress.clear();
    if (single && !outcomes.get(0).obstacles().isEmpty()) {
      throw new OutputException(outcomes.get(0).obstacles());
    }
    if (!single) {
      int built = (int) outcomes.stream().filter(o -> o.line().isPresent()).count();
      tellEnd(built, requests.size() - built - failures.count());
    }
    return failures.status();
  }

  /** Returns the reports that are not up to date and whose files may all be written. */
  private List<BuildRequest> due(
      List<BuildRequest> requests, BuildPlanner planner, Workers workers) {
    var planned = new ArrayList<Planned>();
    workers.each(requests, r -> new Planned(r, planner.plan(r)), planned::add);
    planned.forEach(p -> p.plan().ifPresent(plan -> writer.protect(plan.inputs())));
    Map<Path, String> obstacles =
        writer.obstacles(planned.stream().flatMap(p -> files(p).stream()).toList());
    planned.removeIf(p -> refused(p.request().file(), obstacles));
    return planned.stream().filter(p -> !isUpToDate(p)).map(Planned::request).toList();
  }

  private boolean refused(Path data, Map<Path, String> obstacles) {
    Optional<String> obstacle = Optional.ofNullable(obstacles.get(data));
    obstacle.ifPresent(o -> failures.add(data, o));
    return obstacle.isPresent();
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

  private void tell(Outcome outcome, Progress progress, boolean single) {
    if (!outcome.obstacles().isEmpty()) {
      failures.add(outcome.data(), outcome.obstacles().get(0));
    } else if (outcome.line().isEmpty()) {
      failures.add(outcome.data(), outcome.diagnostics());
    }
    List<Diagnostic> news =
        outcome.diagnostics().stream()
            .filter(d -> (single && !options.quiet()) || !d.isJustified())
            .filter(d -> isNews(d, outcome.data()))
            .toList();
    settled += (int) outcome.diagnostics().stream().filter(Diagnostic::isJustified).count();
    if (!news.isEmpty()) {
      progress.clear();
      terminal.tell(news, single ? 1 : 0);
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

  private void tellEnd(int built, int upToDate) {
    if (settled > 0 && !options.quiet()) {
      terminal.err().println("已写明原因的警告 " + settled + " 个，没有打印");
    }
    if (failures.count() > 0) {
      terminal.err().println("没有生成的有 " + failures.count() + " 个：");
      failures.lines().forEach(f -> terminal.err().println("  " + f));
    }
    if (!options.quiet()) {
      String skipped = upToDate == 0 ? "" : "，未变 " + upToDate + " 份";
      terminal.err().println("共生成 " + built + " 份" + skipped);
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
      Path data, List<Diagnostic> diagnostics, Optional<String> line, List<String> obstacles) {

    /** What is needed to the end of a run of many. */
    Outcome withoutFindings() {
      return new Outcome(data, List.of(), line, obstacles);
    }
  }
}
