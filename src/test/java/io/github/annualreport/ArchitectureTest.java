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
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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

/** Who may know whom. */
class ArchitectureTest {

  private static final String ROOT = "io.github.annualreport";

  private static final List<String> COMMON = List.of("figure", "document", "diagnostic");

  private static final List<String> COMMON_AND_YAML =
      List.of("figure", "document", "diagnostic", "yaml");

  /** Each package, and which others it may know. Stages do not know each other. */
  private static final Map<String, List<String>> TABLE =
      Map.ofEntries(
          entry("diagnostic", List.of()),
          entry("diagnostic.format", List.of("diagnostic", "json")),
          entry("json", List.of()),
          entry("figure", List.of("diagnostic")),
          entry("document", List.of("figure", "diagnostic")),
          entry("yaml", List.of("diagnostic")),
          entry("data", COMMON_AND_YAML),
          entry("indicator", COMMON_AND_YAML),
          entry("template", COMMON_AND_YAML),
          entry("manuscript", List.of("diagnostic")),
          entry("markdown", List.of("figure", "document", "diagnostic", "manuscript")),
          entry("collation", List.of("figure", "document", "diagnostic", "manuscript")),
          entry("proofread", List.of("document", "diagnostic", "yaml", "manuscript")),
          entry("reader.docx", List.of("document", "diagnostic", "manuscript")),
          entry("draft", List.of("figure", "diagnostic")),
          entry("writer.docx", COMMON),
          entry("writer.html", COMMON),
          entry("writer.markdown", COMMON),
          entry("writer.pdf", List.of()),
          entry("writer.trace", List.of("figure", "document", "diagnostic", "json")),
          entry("writer.xlsx", COMMON),
          entry("diff", List.of("figure", "diagnostic", "yaml")),
          entry(
              "diff.format", List.of("diff", "figure", "diagnostic", "diagnostic.format", "json")),
          entry("cli", List.of("", "diagnostic", "diagnostic.format")));

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

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
    "freemarker.., template",
    "org.commonmark.., markdown",
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
