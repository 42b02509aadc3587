package io.github.annualreport.cli;

import io.github.annualreport.diff.ComparedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The arguments with which git calls an external diff: path, old-file, old-hex, old-mode, new-file,
 * new-hex, new-mode; of a renamed file its new path and what git says of it.
 */
record GitFiles(List<String> arguments, Path folder) {

  private static final int WITHOUT_RENAME = 7;
  private static final String ABSENT = ".";

  GitFiles {
    arguments = List.copyOf(arguments);
    if (arguments.size() != 1 && arguments.size() < WITHOUT_RENAME) {
      throw new UsageException(
          "--git 由 git 调用：git config diff.report.command \"report diff --git\"，"
              + ".gitattributes 里写 *.yaml diff=report");
    }
  }

  /** What there is to say where two versions cannot be compared; empty where they can. */
  Optional<String> remark() {
    String path = arguments.get(0);
    if (arguments.size() == 1) {
      return Optional.of(path + "：合并还有冲突，没有比较");
    }
    if (arguments.get(2).equals(ABSENT)) {
      return Optional.of("新增 " + path);
    }
    return arguments.get(5).equals(ABSENT) ? Optional.of("删去 " + path) : Optional.empty();
  }

  /** Both versions under the names that the file had and has, as both may lie in other folders. */
  List<ComparedFile> files() {
    String last = arguments.get(0);
    String now = arguments.size() > WITHOUT_RENAME ? arguments.get(WITHOUT_RENAME) : last;
    return List.of(file(last, arguments.get(1)), file(now, arguments.get(4)));
  }

  private ComparedFile file(String path, String content) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(content));
      return new ComparedFile(folder.resolve(path), Optional.of(bytes));
    } catch (IOException e) {
      throw new UsageException("读不出 " + content);
    }
  }
}
