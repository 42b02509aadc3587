package io.github.annualreport.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The data files that the arguments of a command line mean: files, folders and patterns. */
final class DataFiles {

  private final Path folder;
  private final Map<Path, Path> found = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();

  private DataFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Every file once, in the order of the arguments; those of a folder or a pattern in the order of
   * their paths.
   *
   * @param folder the folder that relative arguments start from
   * @throws UsageException that names every argument for which there is no file
   */
  static List<Path> of(List<String> arguments, Path folder) {
    var files = new DataFiles(folder);
    arguments.forEach(files::add);
    files.requireReadable();
    if (!files.wrong.isEmpty()) {
      throw new UsageException(String.join("\n错误：", files.wrong));
    }
    return List.copyOf(files.found.values());
  }

  private void add(String argument) {
    // A file may well be called 2031[1].yaml; and a shell has expanded the patterns it can.
    if (!isPath(argument) && FilePattern.isPattern(argument)) {
      addAll(FilePattern.of(argument, folder).files(wrong), "没有符合“" + argument + "”的数据文件");
    } else if (!isPath(argument)) {
      wrong.add("没有数据文件 " + argument);
    } else if (Files.isDirectory(folder.resolve(argument))) {
      List<Path> inside = FolderSearch.in(folder.resolve(argument), wrong);
      addAll(inside, "文件夹 " + argument + " 里没有数据文件（*.yaml、*.yml）");
    } else {
      add(folder.resolve(argument));
    }
  }

  /** One of many does not stop the others. */
  private void requireReadable() {
    found.values().stream()
        .filter(f -> found.size() == 1 && !Files.isReadable(f))
        .forEach(f -> wrong.add("数据文件不可读：" + f));
  }

  private boolean isPath(String argument) {
    try {
      return !argument.isEmpty() && Files.exists(folder.resolve(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void addAll(List<Path> files, String ifNone) {
    if (files.isEmpty()) {
      wrong.add(ifNone);
    }
    files.forEach(this::add);
  }

  /** Why a file of another kind is no data file, and which command takes it. */
  static Optional<String> foreign(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Optional.of(cure(name.substring(name.lastIndexOf('.') + 1)))
        .filter(cure -> !cure.isEmpty())
        .map(cure -> file + " 不是数据文件（YAML）；" + cure);
  }

  private static String cure(String extension) {
    String check = "校对报告，或者拿它和数据核对，用 report check；从去年的报告开始，用 report init DIR --from";
    return switch (extension) {
      case "docx", "docm", "md", "txt" -> check;
      case "doc", "wps" -> "先在 Word 或 WPS 里另存为 .docx，再" + check;
      case "pdf" -> "PDF 读不了，用它的 Word 文件（.docx）：" + check;
      case "xls", "xlsx" ->
          "表格里的数要写进数据文件，新建一个用 report init DIR --year YEAR；填好原因的核对表，用 report diff 上年 本年 --import-notes";
      default -> "";
    };
  }

  private void add(Path file) {
    foreign(file).ifPresent(wrong::add);
    found.putIfAbsent(file.toAbsolutePath().normalize(), file);
  }
}
