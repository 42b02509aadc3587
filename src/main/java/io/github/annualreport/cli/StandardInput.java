package io.github.annualreport.cli;

import io.github.annualreport.validate.ReportValidation;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Data that come from standard input in the place of a file.
 *
 * @param name the file that they stand for: other files are looked for beside it
 */
record StandardInput(Terminal terminal, String name) {

  static final String SIGN = "-";

  Path path() {
    try {
      return terminal.folder().resolve(name);
    } catch (InvalidPathException e) {
      throw new UsageException("--stdin-name 的值“" + name + "”不能用作文件名");
    }
  }

  byte[] bytes() {
    try {
      return ReportValidation.read(terminal.in());
    } catch (IOException e) {
      throw new UsageException("读不出标准输入：" + e.getMessage());
    }
  }
}
