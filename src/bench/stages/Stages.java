package bench;

import io.github.annualreport.OutputFormat;
import io.github.annualreport.ReportBuilder;
import io.github.annualreport.BuildRequest;
import io.github.annualreport.BuiltReport;
import io.github.annualreport.Templates;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Arranger;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Document;
import io.github.annualreport.document.Elements;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.document.Scheme;
import io.github.annualreport.document.Title;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.markdown.MarkdownManuscript;
import io.github.annualreport.markdown.MarkdownParser;
import io.github.annualreport.proofread.Finding;
import io.github.annualreport.proofread.Level;
import io.github.annualreport.proofread.Proofreader;
import io.github.annualreport.reader.docx.DocxReader;
import io.github.annualreport.writer.docx.DocxWriter;
import io.github.annualreport.yaml.YamlNode;
import io.github.annualreport.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Single stages of a build in a warm program, over the report of the benchmark. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Stages {

  private final ReportBuilder builder = new ReportBuilder(new Templates());
  private BuildRequest request;
  private SourceFile data;
  private SourceFile markdown;
  private Document document;
  private byte[] docx;
  private Manuscript manuscript;
  private Proofreader proofreader;

  @Setup
  public void prepare() throws IOException {
    Path file = Path.of(System.getProperty("data"));
    request =
        new BuildRequest(DataFile.of(file), List.of(OutputFormat.DOCX, OutputFormat.MARKDOWN));
    data = new SourceFile(file.toString(), Files.readString(file));
    BuiltReport report = builder.build(request);
    docx = report.files().get(OutputFormat.DOCX);
    byte[] text = report.files().get(OutputFormat.MARKDOWN);
    markdown = new SourceFile("报告.md", new String(text, StandardCharsets.UTF_8));
    manuscript = new MarkdownManuscript().read(markdown);
    document =
        new Document(
            new Elements(new Title(List.of("报告")), List.of(), "", Optional.empty()),
            new Arranger(new Scheme(List.of(), true)).arrange(parseMarkdown()));
    proofreader = new Proofreader(rule -> rule.level() == Level.E, List.of());
  }

  @Benchmark
  public YamlNode readYaml() {
    return YamlReader.read(data, new Diagnostics());
  }

  @Benchmark
  public List<Block> parseMarkdown() {
    return new MarkdownParser().parse(new Rendered(markdown, List.of(), i -> markdown.start()), new Diagnostics());
  }

  @Benchmark
  public byte[] writeDocx() {
    return new DocxWriter().write(document);
  }

  @Benchmark
  public Manuscript readDocx() {
    return new DocxReader().read("报告.docx", docx, new Diagnostics());
  }

  @Benchmark
  public List<Finding> proofread() {
    return proofreader.read(manuscript);
  }

  /** All stages, from the files to the bytes of two formats. */
  @Benchmark
  public BuiltReport build() {
    return builder.build(request);
  }
}
