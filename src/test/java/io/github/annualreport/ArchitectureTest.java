package io.github.annualreport;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom. */
class ArchitectureTest {

  static final String ROOT = "io.github.annualreport";

  /** Each room, and which others it may know; none that stands above it. */
  private static final Map<String, List<String>> TABLE =
      Map.ofEntries(
          entry("json", List.of()),
          entry("diagnostic", List.of()),
          entry("text", List.of()),
          entry("diagnostic.format", List.of("diagnostic", "json")),
          entry("figure", List.of("diagnostic")),
          entry("document", List.of("figure", "diagnostic")),
          entry("yaml", List.of("diagnostic")),
          entry("data", List.of("yaml", "figure", "diagnostic")),
          entry("indicator", List.of("yaml", "figure", "diagnostic")),
          entry("render", List.of("document", "figure", "diagnostic")),
          entry("manuscript", List.of("diagnostic")),
          entry("markdown", List.of("manuscript", "document", "figure", "diagnostic")),
          entry("proofread", List.of("manuscript", "document", "yaml", "diagnostic")),
          entry("reader.html", List.of()),
          entry("reader.pdf", List.of()),
          entry("reader.docx", List.of("manuscript", "document", "diagnostic")),
          entry("reader", List.of("reader.docx", "markdown", "manuscript", "diagnostic")),
          entry("writer", List.of("document")),
          entry("writer.docx", List.of("writer", "document", "figure", "diagnostic")),
          entry("writer.html", List.of("writer", "document", "figure", "diagnostic")),
          entry("writer.markdown", List.of("writer", "document", "figure", "diagnostic")),
          entry("writer.pdf", List.of("writer")),
          entry("writer.trace", List.of("document", "figure", "diagnostic", "json")),
          entry("writer.xlsx", List.of("writer")),
          entry("template", below("template")),
          entry("build", below("build")),
          entry("init", below("init")),
          entry("init.draft", List.of("figure")),
          entry("check", below("check")),
          entry(
              "check.collation", List.of("manuscript", "document", "figure", "text", "diagnostic")),
          entry("diff", below("diff")),
          entry("diff.format", below("diff.format")),
          entry("validate", below("validate")),
          entry("cli", below("cli")));

  static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void theRootHoldsNothing() {
    assertThat(PROGRAM.stream().filter(c -> c.getPackageName().equals(ROOT)))
        .noneMatch(c -> !c.getSimpleName().equals("package-info"));
  }

  @Test
  void aSimpleNameStandsOnce() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(
              files
                  .map(f -> f.getFileName().toString())
                  .filter(f -> f.endsWith(".java") && !f.equals("package-info.java")))
          .doesNotHaveDuplicates();
    }
  }

  /** Between files: what stands in one file may well speak of itself. */
  @ParameterizedTest
  @ValueSource(strings = {"build", "template", "validate"})
  void noClassesFormACycleWhereAReaderBegins(String room) {
    slices().assignedFrom(filesOf(room)).should().beFreeOfCycles().check(PROGRAM);
  }

  @TestFactory
  Stream<DynamicTest> aPackageKnowsOnlyWhatTheTableSays() {
    return PROGRAM.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> !name.equals(ROOT))
        .map(name -> name.substring(ROOT.length() + 1))
        .distinct()
        .map(name -> dynamicTest(name, () -> knowsOnlyWhatTheTableSays(name)));
  }

  private static void knowsOnlyWhatTheTableSays(String name) {
    assertThat(TABLE).containsKey(name);
    String[] known =
        Stream.concat(Stream.of(name), TABLE.get(name).stream())
            .map(ArchitectureTest::inFull)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(inFull(name))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(known))))
        .check(PROGRAM);
  }

  /** What a room knows that puts stages together: all stages, and the rooms that it stands on. */
  private static List<String> below(String room) {
    List<String> stages =
        List.of(
            ("yaml data indicator render markdown document figure diagnostic diagnostic.format json"
                    + " manuscript text proofread reader reader.docx reader.html reader.pdf writer"
                    + " writer.docx writer.html"
                    + " writer.markdown writer.pdf writer.trace writer.xlsx")
                .split(" "));
    List<String> rooms =
        switch (room) {
          case "template" -> List.of();
          case "build", "init" -> List.of("template", room + ".draft");
          case "check" -> List.of("build", "template", "check.collation");
          case "diff" -> List.of("build", "template");
          case "diff.format" -> List.of("diff");
          case "validate" -> List.of("diff", "build", "template");
          default ->
              List.of("validate", "diff", "diff.format", "check", "init", "build", "template");
        };
    return Stream.concat(stages.stream(), rooms.stream()).toList();
  }

  private static SliceAssignment filesOf(String room) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        String file = type.getSource().flatMap(Source::getFileName).orElse(type.getName());
        return type.getPackageName().equals(inFull(room))
            ? SliceIdentifier.of(file)
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "files of " + room;
      }
    };
  }

  private static String inFull(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name;
  }

  @Test
  void nobodyKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".cli")
        .check(PROGRAM);
  }

  @Test
  void noPackagesFormACycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @ParameterizedTest
  @CsvSource({
    "picocli.., cli",
    "tools.jackson.dataformat.., yaml",
    "org.snakeyaml.., yaml",
    "com.networknt.., data",
    "tools.jackson.databind.., data",
    "freemarker.., render",
    "org.commonmark.., markdown",
    "org.apache.pdfbox.., reader.pdf",
    "org.jsoup.., reader.html",
    "org.apache.poi.., (writer|reader)..",
    "org.openxmlformats.., writer..",
    "org.apache.xmlbeans.., writer.."
  })
  void aLibraryIsKnownInOnePackageOnly(String library, String place) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "." + place)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(PROGRAM);
  }

  @Test
  void nobodyLogs() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
        .check(PROGRAM);
  }

  @Test
  void onlyTheCommandLineTouchesTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        // It starts another program, and must be able to end what that has started.
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".writer.pdf.Conversion")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(System.class, Runtime.class, ProcessHandle.class)
        .check(PROGRAM);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(PROGRAM);
  }

  @Test
  void nobodyAsksForTheTime() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callConstructor(Date.class)
        .check(PROGRAM);
  }
}
