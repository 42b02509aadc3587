package io.github.annualreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names last year's data. */
final class LastOption {

  @Option(names = "--last", paramLabel = "FILE", description = "上年的数据文件；默认取数据文件旁同名而年份早一年的那个")
  private Optional<Path> last = Optional.empty();

  /**
   * Returns the file from the folder of the run.
   *
   * @param files how many data files there are; last year's goes with one
   * @throws UsageException if it cannot be read, or there are several data files
   */
  Optional<Path> file(Terminal terminal, int files) {
    if (last.isPresent() && files != 1) {
      throw new UsageException("--last 只用于一个数据文件，这里有 " + files + " 个");
    }
    Optional<Path> path = last.map(terminal.folder()::resolve);
    path.ifPresent(this::requireReadable);
    return path;
  }

  private void requireReadable(Path path) {
    if (!Files.exists(path)) {
      throw new UsageException("没有上年的数据文件 " + last.get());
    }
    if (Files.isDirectory(path)) {
      throw new UsageException("上年的数据文件不能是文件夹：" + last.get());
    }
    if (!Files.isReadable(path)) {
      throw new UsageException("上年的数据文件不可读：" + last.get());
    }
  }
}
