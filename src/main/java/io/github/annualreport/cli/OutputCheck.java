package io.github.annualreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what forbids writing files, before any is written. */
final class OutputCheck {

  private final boolean force;
  private final Optional<Path> made;
  private final ReadFiles read;

  /**
   * @param force whether files may be replaced that this program did not make, or that were changed
   * @param read files that are never replaced
   */
  OutputCheck(boolean force, ReadFiles read) {
    this(force, read, Optional.empty());
  }

  /**
   * As above.
   *
   * @param made the folder that is made if it is not there
   */
  OutputCheck(boolean force, ReadFiles read, Optional<Path> made) {
    this.force = force;
    this.read = read;
    this.made = made.map(m -> m.toAbsolutePath().normalize());
  }

  /**
   * @throws OutputException that names everything which forbids writing these files
   */
  void require(List<PlannedFile> files) throws OutputException {
    List<String> result = files.stream().flatMap(f -> check(f).stream()).toList();
    if (!result.isEmpty()) {
      throw new OutputException(result);
    }
  }

  /** What forbids writing the files of some reports: the first objection, by their data files. */
  Map<Path, String> objections(List<PlannedFile> files) {
    var result = new HashMap<Path, String>();
    var seen = new HashMap<Path, Path>();
    for (PlannedFile file : files) {
      Optional<Path> twin = Optional.ofNullable(seen.putIfAbsent(file.path(), file.data()));
      twin.ifPresent(
          first -> {
            String twice = "%s 要写两次：%s 和 %s 的题名相同，请分开生成";
            String told = twice.formatted(file.path(), first, file.data());
            result.putIfAbsent(first, told);
            result.putIfAbsent(file.data(), told);
          });
      check(file).ifPresent(o -> result.putIfAbsent(file.data(), o));
    }
    return result;
  }

  /**
   * @param ours whether bytes are those of a file that may be replaced
   * @throws OutputException if the file may not be written
   */
  void require(Path path, Predicate<byte[]> ours) throws OutputException {
    require(List.of(new PlannedFile(path, ours, path)));
  }

  /** Returns the objection to writing a file; empty if there is none. */
  private Optional<String> check(PlannedFile file) {
    Path path = file.path();
    Path folder = path.toAbsolutePath().getParent();
    if (!Files.exists(folder) && made.equals(Optional.of(folder.normalize()))) {
      return unmakeable(folder);
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of("没有文件夹 " + path.getParent() + "，请先建好");
    }
    if (!Files.isWritable(folder)) {
      return Optional.of("文件夹 " + folder + " 不可写");
    }
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(path)) {
      return Optional.of(path + " 不是普通文件；写到标准输出用 --output -");
    }
    return read.objection(path).or(() -> openInEditor(path)).or(() -> changed(path, file.isOurs()));
  }

  private static Optional<String> unmakeable(Path folder) {
    Path above = folder;
    while (!Files.exists(above)) {
      above = above.getParent();
    }
    boolean can = Files.isDirectory(above) && Files.isWritable(above);
    return can ? Optional.empty() : Optional.of("建不了文件夹 " + folder + "：" + above + " 不是可写的文件夹");
  }

  /** Word and LibreOffice keep a file of this name beside a document as long as it is open. */
  private Optional<String> openInEditor(Path path) {
    String name = path.getFileName().toString();
    // Word puts ~$ before a short name and in place of the first letters of a longer one.
    Stream<String> owners =
        Stream.of(
            "~$" + name,
            "~$" + name.substring(1),
            "~$" + name.substring(Math.min(2, name.length())),
            ".~lock." + name + "#");
    return owners
        .map(path::resolveSibling)
        .filter(Files::exists)
        .findFirst()
        .map(owner -> path + " 正在 Word 等软件中打开，请关闭后再试（并未打开时，删除 " + owner + "）");
  }

  private static String cure(Path path) {
    return path.toString().endsWith(".docx") ? "；改了哪些，看 report check " + path + " 数据文件" : "";
  }

  private Optional<String> changed(Path path, Predicate<byte[]> ours) {
    if (force) {
      return Optional.empty();
    }
    try {
      return ours.test(Files.readAllBytes(path))
          ? Optional.empty()
          : Optional.of(path + " 已存在，并且不是本程序生成的，或者生成后有人改过；确要覆盖，加 --force，否则另取一个名字" + cure(path));
    } catch (IOException e) {
      return Optional.of("读不出已有的 " + path + "，不能判断可否覆盖");
    }
  }
}
