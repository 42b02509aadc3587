package io.github.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What other classes may see is used by the program itself. The compiler looks for private members;
 * this test looks for all others, in the bytecode.
 */
class UnusedMembersTest {

  /** Members that are used in a way which bytecode does not show, with the reason. */
  private static final Map<String, String> ALLOWED =
      Map.of(
          "build.BuildRequest.<init>", "a plain report, as tests build most",
          "document.Block$Items.<init>", "items without a style, as tests need them",
          "document.Scheme.<init>", "a scheme without items, as tests need it",
          "cli.Main.main", "the start of the program",
          "cli.Main.run", "the whole program for tests in the same process",
          "cli.VersionProvider.<init>", "picocli makes it",
          "cli.FindingFormatNames.<init>", "picocli makes it",
          "figure.Measurement.of", "the usual measurement, for figures made up in tests",
          "indicator.ChangeThresholds.standard", "the default thresholds, to be tested",
          "writer.docx.Parts.names", "the parts that tests hold against the schemas");

  @Test
  void whatIsVisibleIsUsed() {
    List<String> unused =
        ArchitectureTest.PROGRAM.stream()
            .flatMap(UnusedMembersTest::members)
            .filter(member -> !isUsed(member))
            .map(UnusedMembersTest::name)
            .filter(name -> !ALLOWED.containsKey(name))
            .distinct()
            .sorted()
            .toList();
    assertThat(unused).isEmpty();
  }

  @Test
  void whatIsAllowedIsThere() {
    List<String> all =
        ArchitectureTest.PROGRAM.stream()
            .flatMap(UnusedMembersTest::members)
            .map(UnusedMembersTest::name)
            .toList();
    assertThat(all).containsAll(ALLOWED.keySet());
  }

  private static Stream<JavaMember> members(JavaClass type) {
    return type.getMembers().stream()
        .filter(m -> !m.getModifiers().contains(JavaModifier.PRIVATE))
        .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(m -> !m.getName().equals("<clinit>"))
        .filter(m -> !isComponent(m) && !isOfEnum(m) && !isConstant(m));
  }

  /** A record is data: its components are there to be read, also by a newcomer. */
  private static boolean isComponent(JavaMember member) {
    return member instanceof JavaMethod method
        && method.getOwner().isRecord()
        && method.getRawParameterTypes().isEmpty()
        && method.getOwner().tryGetField(method.getName()).isPresent();
  }

  private static boolean isOfEnum(JavaMember member) {
    return member.getOwner().isEnum()
        && (member instanceof JavaField || List.of("values", "valueOf").contains(member.getName()));
  }

  /** The compiler copies the values of constants. */
  private static boolean isConstant(JavaMember member) {
    return member instanceof JavaField field
        && field.getModifiers().contains(JavaModifier.FINAL)
        && field.getModifiers().contains(JavaModifier.STATIC)
        && (field.getRawType().isPrimitive() || field.getRawType().isEquivalentTo(String.class));
  }

  private static boolean isUsed(JavaMember member) {
    return member.getAccessesToSelf().stream().anyMatch(a -> !a.getOrigin().equals(member))
        || (member instanceof JavaMethod method && isInherited(method));
  }

  /** A method that stands in the place of another is called by the name of that one. */
  private static boolean isInherited(JavaMethod method) {
    String[] parameters =
        method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    JavaClass owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .anyMatch(t -> t.tryGetMethod(method.getName(), parameters).isPresent());
  }

  private static String name(JavaMember member) {
    String owner = member.getOwner().getName().substring(ArchitectureTest.ROOT.length() + 1);
    return owner + "." + member.getName();
  }
}
