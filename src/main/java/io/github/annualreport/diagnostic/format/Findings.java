package io.github.annualreport.diagnostic.format;

import io.github.annualreport.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * All that a run found.
 *
 * @param files that were looked at
 * @param base the folder from which machines are told the paths
 * @param version of the program
 */
public record Findings(List<CheckedFile> files, Path base, String version) {

  public Findings {
    files = List.copyOf(files);
  }

  /** Each once, in the order of the files: what is wrong with a template is so for all its data. */
  public List<Diagnostic> diagnostics() {
    var all = new LinkedHashSet<Diagnostic>();
    files.forEach(file -> all.addAll(file.findings()));
    return List.copyOf(all);
  }

  List<Finding> forMachines() {
    var fingerprints = new Fingerprints();
    return diagnostics().stream()
        .map(
            d -> {
              String path = path(d.position().file().name());
              return new Finding(d, path, fingerprints.of(d, path));
            })
        .toList();
  }

  /** With forward slashes, from the base if the file lies below it. */
  String path(String name) {
    Path path = Path.of(name);
    Path whole = base.toAbsolutePath().resolve(path).normalize();
    Path top = base.toAbsolutePath().normalize();
    Path shown = whole.startsWith(top) ? top.relativize(whole) : path.normalize();
    return shown.toString().replace('\\', '/');
  }

  /** A diagnostic with what only machines want to know. */
  record Finding(Diagnostic diagnostic, String path, String fingerprint) {}
}
