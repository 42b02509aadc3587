package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.format.FindingFormat;
import io.github.annualreport.template.ReportTemplate;
import io.github.annualreport.template.Templates;
import io.github.annualreport.template.Templates.TemplateInfo;
import io.github.annualreport.writer.trace.TraceWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a template's data, for editors and other tools. */
@Command(
    name = "schema",
    description = "打印数据的 JSON Schema，供编辑器和别的工具使用。",
    customSynopsis = "report schema TEMPLATE | --findings | --trace",
    footer = {"例：", "  report schema ecology-bureau > schema.json"})
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Templates templates;

  @Parameters(paramLabel = "TEMPLATE", arity = "0..1", description = "模板的名称，或自己的模板文件夹")
  private Optional<String> template = Optional.empty();

  @Option(names = "--findings", description = "打印 report validate -f json 的结果的 JSON Schema")
  private boolean findings;

  @Option(names = "--trace", description = "打印 report build --trace 的结果的 JSON Schema")
  private boolean trace;

  SchemaCommand(Terminal terminal, Templates templates) {
    this.terminal = terminal;
    this.templates = templates;
  }

  @Override
  public Integer call() {
    if (findings) {
      terminal.out().print(findingsSchema());
      return ExitStatus.OK;
    }
    if (trace) {
      terminal.out().print(TraceWriter.schema());
      return ExitStatus.OK;
    }
    String name = template.orElseThrow(() -> new UsageException("没有写 TEMPLATE，可用的有：" + known()));
    try {
      String schema =
          templates
              .find(terminal.templateFolder(name))
              .map(ReportTemplate::schemaJson)
              .orElseThrow(() -> new UsageException("没有“" + name + "”这个模板，可用的有：" + known()));
      terminal.out().print(schema);
      return ExitStatus.OK;
    } catch (InvalidInputException e) {
      terminal.tell(e.diagnostics(), 0);
      return ExitStatus.FINDINGS;
    }
  }

  private String known() {
    return templates.all().stream().map(TemplateInfo::name).collect(Collectors.joining("、"));
  }

  private static String findingsSchema() {
    try (InputStream in = FindingFormat.class.getResourceAsStream("findings.schema.json")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
