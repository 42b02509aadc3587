package io.github.annualreport.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.build.ContentReader;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.DocumentMaker;
import io.github.annualreport.build.Edition;
import io.github.annualreport.build.ReportContent;
import io.github.annualreport.check.collation.Collation;
import io.github.annualreport.diagnostic.Diagnostic;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Document;
import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.TextManuscript;
import io.github.annualreport.markdown.MarkdownManuscript;
import io.github.annualreport.proofread.Finding;
import io.github.annualreport.proofread.FindingText;
import io.github.annualreport.proofread.ProofRule;
import io.github.annualreport.proofread.Proofreader;
import io.github.annualreport.proofread.TextFixer;
import io.github.annualreport.reader.ManuscriptReader;
import io.github.annualreport.reader.docx.DocxMarker;
import io.github.annualreport.reader.docx.DocxReader;
import io.github.annualreport.reader.docx.MarginComment;
import io.github.annualreport.template.Templates;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a finished report: proofreads it, and holds it against its data if there are any. */
public final class ReportCheck {

  // A fix may bring to light what another fix is for; more rounds than these nothing needs.
  private static final int ROUNDS = 4;

  private final ContentReader contents;
  private final DocumentMaker maker = new DocumentMaker();

  public ReportCheck(Templates templates) {
    this.contents = new ContentReader(templates);
  }

  /**
   * Checks a file.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if it cannot be read
   */
  public CheckedReport check(CheckRequest request) {
    return read(request).checked();
  }

  /**
   * The same, and a copy of the DOCX with a comment at the place of each finding.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if it cannot be read
   */
  public AnnotatedReport annotate(CheckRequest request) {
    Reading reading = read(request);
    byte[] bytes = new ManuscriptReader().bytes(request.file(), new Diagnostics());
    byte[] copy = new DocxMarker().comment(bytes, reading.remarks());
    return new AnnotatedReport(copy, reading.checked());
  }

  private Reading read(CheckRequest request) {
    var problems = new Diagnostics();
    Proofreader proofreader = proofreader(request, problems);
    Manuscript manuscript = new ManuscriptReader().read(request.file(), problems);
    List<Finding> findings = proofreader.read(manuscript);
    List<Diagnostic> collated = request.data().map(d -> collate(d, manuscript)).orElse(List.of());
    return new Reading(manuscript, findings, collated, problems.sorted());
  }

  /** Whether an annotated copy is as it was made, so that it may be replaced by a newer one. */
  public static boolean isUntouched(byte[] annotated) {
    return DocxMarker.isUntouched(annotated);
  }

  private List<Diagnostic> collate(DataFile data, Manuscript manuscript) {
    var own = new Diagnostics();
    ReportContent content = contents.read(data, own);
    Edition edition = edition(manuscript).orElseGet(() -> data.edition(content.data()));
    Document document = maker.make(content, edition, own);
    return Collation.compare(document, manuscript);
  }

  /** The edition that the manuscript says it is, under its title. */
  static Optional<Edition> edition(Manuscript manuscript) {
    Set<String> passages =
        manuscript.passages().stream().map(p -> p.text().strip()).collect(Collectors.toSet());
    return Arrays.stream(Edition.values())
        .filter(e -> passages.contains("（" + e.word() + "）"))
        .findFirst();
  }

  /**
   * The file with all safe fixes put in, and how many they were: a text with the fixes in it, a
   * DOCX with the fixes as tracked changes.
   *
   * @throws io.github.annualreport.diagnostic.InvalidInputException if it cannot be read
   */
  public FixedText fix(CheckRequest request) {
    var problems = new Diagnostics();
    Proofreader proofreader = proofreader(request, problems);
    return ManuscriptReader.isDocx(request.file())
        ? fixDocx(request.file(), proofreader, problems)
        : fixText(new ManuscriptReader().read(request.file(), problems), proofreader);
  }

  private static FixedText fixDocx(Path file, Proofreader proofreader, Diagnostics problems) {
    byte[] bytes = new ManuscriptReader().bytes(file, problems);
    int count = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Manuscript manuscript = new DocxReader().read(file.toString(), bytes, problems);
      var fixed = new DocxMarker().correct(bytes, Corrections.of(proofreader.read(manuscript)));
      if (fixed.count() == 0) {
        break;
      }
      count += fixed.count();
      bytes = fixed.bytes();
    }
    return new FixedText(bytes, count);
  }

  private static FixedText fixText(Manuscript manuscript, Proofreader proofreader) {
    TextFixer.Fixed fixed = TextFixer.fix(manuscript, proofreader, ReportCheck::again);
    return new FixedText(fixed.text().getBytes(UTF_8), fixed.count());
  }

  private static Manuscript again(SourceFile file) {
    return file.name().endsWith(".txt")
        ? new TextManuscript().read(file)
        : new MarkdownManuscript().read(file);
  }

  private Proofreader proofreader(CheckRequest request, Diagnostics problems) {
    List<ProofRule> words = request.words().map(w -> OwnWords.read(w, problems)).orElse(List.of());
    return new Proofreader(request.rules(), words);
  }

  /**
   * A file as it was read, with its findings.
   *
   * @param others what else there is to say
   */
  private record Reading(
      Manuscript manuscript,
      List<Finding> findings,
      List<Diagnostic> collated,
      List<Diagnostic> others) {

    CheckedReport checked() {
      var all = new Diagnostics();
      all.addAll(others);
      OpenPassages.in(manuscript).ifPresent(all::add);
      findings.forEach(f -> all.add(FindingText.of(f, f.position(manuscript.file()))));
      all.addAll(collated);
      int fixable = (int) findings.stream().filter(f -> f.fix().isPresent()).count();
      return new CheckedReport(all.sorted(), fixable);
    }

    List<MarginComment> remarks() {
      var all = new Diagnostics();
      findings.forEach(f -> all.add(FindingText.inPlace(f, f.position(manuscript.file()))));
      all.addAll(collated);
      return all.sorted().stream().map(d -> FindingComments.of(manuscript, d)).toList();
    }
  }
}
