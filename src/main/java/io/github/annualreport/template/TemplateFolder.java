package io.github.annualreport.template;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceDecoder;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.render.TemplateSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of one template: shipped with the program, or in a folder of the user's. Nothing
 * outside the folder can be reached, but for {@code lib/}, which all templates share.
 */
public final class TemplateFolder implements TemplateSource {

  /** The names of the templates that come with the program: the folders under templates/. */
  public static final List<String> SHIPPED = List.of("department", "ecology-bureau");

  public static final String SETTINGS = "template.yaml";
  public static final String SCHEMA = "schema.yaml";
  public static final String RULES = "rules.yaml";
  public static final String BODY = "report.md.ftl";

  private static final Pattern SAFE_NAME =
      Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}_.-]*(/[\\p{L}\\p{N}_-][\\p{L}\\p{N}_.-]*)*");
  private static final String SHARED = "lib/";

  private final String name;
  private final Optional<Path> folder;
  private final Optional<TemplateFolder> base;

  private TemplateFolder(String name, Optional<Path> folder, Optional<TemplateFolder> base) {
    this.name = name;
    this.folder = folder;
    this.base = base;
  }

  /** A template that comes with the program. */
  static TemplateFolder shipped(String name) {
    return new TemplateFolder(name, Optional.empty(), Optional.empty());
  }

  /** A template of the user's. */
  static TemplateFolder of(Path folder) {
    return new TemplateFolder(folder.toString(), Optional.of(folder), Optional.empty());
  }

  /** This template's files, and those of another where this one has none. */
  TemplateFolder extending(TemplateFolder other) {
    return new TemplateFolder(name, folder, Optional.of(other));
  }

  String name() {
    return name;
  }

  /** Whether it comes with the program, whose tests have checked it. */
  boolean isShipped() {
    return folder.isEmpty();
  }

  @Override
  public Optional<SourceFile> find(String file) {
    return own(file).or(() -> base.flatMap(b -> b.find(file)));
  }

  /** A file that is no text, of the folder or of the template that it extends. */
  Optional<byte[]> bytes(String file) {
    Optional<byte[]> own =
        folder
            .map(f -> f.resolve(file))
            .filter(path -> Files.isRegularFile(path) && isInside(path))
            .map(TemplateFolder::bytes);
    return own.or(() -> base.flatMap(b -> b.bytes(file)));
  }

  private Optional<SourceFile> own(String file) {
    if (!SAFE_NAME.matcher(file).matches()) {
      return Optional.empty();
    }
    boolean shared = file.startsWith(SHARED);
    if (shared || folder.isEmpty()) {
      String path = shared ? file : name + "/" + file;
      return bytesOfResource(path).map(b -> decode("templates/" + path, b));
    }
    Path path = folder.get().resolve(file);
    return Files.isRegularFile(path) && isInside(path)
        ? Optional.of(decode(path.toString(), bytes(path)))
        : Optional.empty();
  }

  private boolean isInside(Path path) {
    try {
      return path.toRealPath().startsWith(folder.orElseThrow().toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<byte[]> bytesOfResource(String path) {
    try (InputStream in = TemplateFolder.class.getResourceAsStream("/templates/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile decode(String shownAs, byte[] bytes) {
    var problems = new Diagnostics();
    SourceFile file = new SourceDecoder("template", problems).decode(shownAs, bytes);
    problems.stopOnErrors();
    return file;
  }
}
