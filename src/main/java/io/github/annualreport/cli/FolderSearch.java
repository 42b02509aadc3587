package io.github.annualreport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Looks for data files in a folder and all below it, but not in hidden ones and templates. */
final class FolderSearch extends SimpleFileVisitor<Path> {

  private static final String TEMPLATE = "template.yaml";

  private final Path top;
  private final List<String> wrong;
  private final List<Path> found = new ArrayList<>();

  private FolderSearch(Path top, List<String> wrong) {
    this.top = top;
    this.wrong = wrong;
  }

  /**
   * The data files, in the order of their paths.
   *
   * @param wrong takes what is wrong, for the user
   */
  static List<Path> in(Path top, List<String> wrong) {
    var search = new FolderSearch(top, wrong);
    try {
      Files.walkFileTree(top, search);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Not by Path, which compares without case on Windows.
    search.found.sort(Comparator.comparing(p -> p.toString().replace('\\', '/')));
    return search.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean skipped = isHidden(folder) || Files.isRegularFile(folder.resolve(TEMPLATE));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && isData(file) && Files.isRegularFile(file)) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    wrong.add("读不出 " + file);
    return FileVisitResult.CONTINUE;
  }

  /** The top was named by the user, whatever its name. */
  private boolean isHidden(Path path) {
    return !path.equals(top) && path.getFileName().toString().startsWith(".");
  }

  private static boolean isData(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
