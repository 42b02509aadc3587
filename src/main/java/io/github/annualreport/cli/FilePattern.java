package io.github.annualreport.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for paths that the shell did not expand: {@code *}, {@code ?}, <code>{a,b}</code>,
 * {@code [0-9]}, and {@code **} for folders at any depth.
 *
 * @param base the folder above the first part of the pattern that is none
 */
record FilePattern(Path base, PathMatcher matcher) {

  private static final String SPECIAL = "*?[{";

  static boolean isPattern(String argument) {
    return argument.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  /**
   * Reads a pattern.
   *
   * @throws UsageException if it is not well formed
   */
  static FilePattern of(String argument, Path folder) {
    String pattern = argument.replace(File.separatorChar, '/');
    int first = 0;
    while (SPECIAL.indexOf(pattern.charAt(first)) < 0) {
      first++;
    }
    int start = pattern.lastIndexOf('/', first) + 1;
    Path base = folder.resolve(pattern.substring(0, start));
    // To a shell ** may also stand for no folder at all.
    String glob = pattern.substring(start).replace("**/", "{**/,}");
    try {
      return new FilePattern(base, base.getFileSystem().getPathMatcher("glob:" + glob));
    } catch (PatternSyntaxException e) {
      throw new UsageException("“" + argument + "”作为文件名的模式，写法不对");
    }
  }

  /** The data files that match, or that lie in a folder that does. */
  List<Path> files(List<String> wrong) {
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    return FolderSearch.in(base, wrong).stream().filter(this::matches).toList();
  }

  private boolean matches(Path file) {
    Path relative = base.relativize(file);
    for (Path part = relative; part != null; part = part.getParent()) {
      if (matcher.matches(part)) {
        return true;
      }
    }
    return false;
  }
}
