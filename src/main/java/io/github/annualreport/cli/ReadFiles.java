package io.github.annualreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files that a run reads, none of which it writes to, whatever they are called there. */
final class ReadFiles {

  private final Map<Object, Path> files = new ConcurrentHashMap<>();

  static ReadFiles of(Collection<Path> files) {
    var result = new ReadFiles();
    result.add(files);
    return result;
  }

  void add(Collection<Path> more) {
    more.forEach(file -> identity(file).ifPresent(i -> files.putIfAbsent(i, file)));
  }

  /** Returns the objection to writing a file; empty if it is none of these. */
  Optional<String> objection(Path output) {
    return identity(output)
        .map(files::get)
        .map(input -> output + " 就是这次要读的 " + input + "，写了就没有了，--force 也不写；请另取一个名字");
  }

  /**
   * @throws OutputException if a file is one of these
   */
  void refuse(Path output) throws OutputException {
    Optional<String> objection = objection(output);
    if (objection.isPresent()) {
      throw new OutputException(List.of(objection.get()));
    }
  }

  /** The same for every link and every spelling of the path; empty if there is no file. */
  private static Optional<Object> identity(Path file) {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      // Windows has no keys.
      return Optional.of(key == null ? file.toRealPath() : key);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
