package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the user that the program is at fault, and keeps the stack trace in a file. */
final class CrashReport {

  private final Throwable cause;

  CrashReport(Throwable cause) {
    this.cause = cause;
  }

  void print(PrintStream err) {
    err.println("程序内部出错（不是数据的问题）：" + cause.getClass().getSimpleName());
    try {
      Path file = Files.createTempFile("report-", ".log");
      Files.writeString(file, stackTrace(), UTF_8);
      err.println("详情已写入 " + file + "，请连同数据文件交给程序的维护者");
    } catch (IOException e) {
      err.println("详情未能写入临时目录：" + e.getMessage());
    }
  }

  private String stackTrace() {
    var text = new StringWriter();
    cause.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
