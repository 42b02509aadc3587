package io.github.annualreport.cli;

import io.github.annualreport.validate.ReportValidation;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The data that a user wants validated: files, and what comes from standard input.
 *
 * @param stdinName what the latter is called
 */
record ValidationInputs(Terminal terminal, String stdinName) {

  private static final String STDIN = "-";

  /**
   * @throws UsageException that names every argument for which there is no file
   */
  List<Input> of(List<String> arguments) {
    List<String> named = arguments.stream().filter(d -> !d.equals(STDIN)).toList();
    var result = new ArrayList<Input>();
    DataFiles.of(named, terminal.folder())
        .forEach(file -> result.add(new Input(file, Optional.empty())));
    if (named.size() < arguments.size()) {
      result.add(new Input(stdinPath(), Optional.of(stdin())));
    }
    return result;
  }

  private Path stdinPath() {
    try {
      return terminal.folder().resolve(stdinName);
    } catch (InvalidPathException e) {
      throw new UsageException("--stdin-name 的值“" + stdinName + "”不能用作文件名");
    }
  }

  private byte[] stdin() {
    try {
      return ReportValidation.read(terminal.in());
    } catch (IOException e) {
      throw new UsageException("读不出标准输入：" + e.getMessage());
    }
  }

  /**
   * @param content what stands in the place of the file's bytes
   */
  record Input(Path path, Optional<byte[]> content) {}
}
