package io.github.annualreport.cli;

import io.github.annualreport.OutputFormat;
import io.github.annualreport.ReportBuilder;
import io.github.annualreport.ReportBuilder.BuildPlan;
import io.github.annualreport.ReportBuilder.BuildRequest;
import io.github.annualreport.ReportBuilder.BuiltReport;
import io.github.annualreport.diagnostic.InvalidInputException;
import java.util.List;
import java.util.Optional;

/** Makes reports of data files; several threads may ask at the same time. */
interface ReportSource {

  /** Told before the first report is built, so that much can be loaded meanwhile. */
  default void prepare(List<OutputFormat> formats) {}

  BuiltReport build(BuildRequest request);

  /**
   * What will be built, without building it where that can be avoided.
   *
   * @return empty if something is wrong, which is told when it is built
   */
  default Optional<BuildPlan> plan(BuildRequest request) {
    try {
      return Optional.of(new BuildPlan(build(request).title(), List.of(request.data())));
    } catch (InvalidInputException e) {
      return Optional.empty();
    }
  }

  static ReportSource of(ReportBuilder builder) {
    return new ReportSource() {
      @Override
      public void prepare(List<OutputFormat> formats) {
        builder.prepare(formats);
      }

      @Override
      public BuiltReport build(BuildRequest request) {
        return builder.build(request);
      }

      @Override
      public Optional<BuildPlan> plan(BuildRequest request) {
        return builder.plan(request);
      }
    };
  }
}
