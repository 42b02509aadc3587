package io.github.annualreport.writer.pdf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One run of LibreOffice.
 *
 * @param folder in which it runs and leaves what it says
 */
record Conversion(Path folder, Duration longest) {

  private static final String SAID = "said";

  /** Runs the program; returns its output, for a message, or an empty text. */
  String run(List<String> programs, List<String> arguments) throws IOException {
    Process process = start(programs, arguments);
    try {
      if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        kill(process);
        throw new PdfException("LibreOffice 超过 " + longest.toSeconds() + " 秒没有结束，没有生成 PDF；稍后再试");
      }
    } catch (InterruptedException e) {
      kill(process);
      Thread.currentThread().interrupt();
      throw new PdfException("生成 PDF 被中断", e);
    }
    return said();
  }

  private Process start(List<String> programs, List<String> arguments) {
    for (String program : programs) {
      Optional<Process> process = start(program, arguments);
      if (process.isPresent()) {
        return process.get();
      }
    }
    throw new PdfException(
        "生成 PDF 要用 LibreOffice，这台机器上没有找到；请安装 LibreOffice，或者生成 docx 再用 Word、WPS 另存为 PDF");
  }

  private Optional<Process> start(String program, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(program);
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    try {
      return Optional.of(builder.redirectOutput(folder.resolve(SAID).toFile()).start());
    } catch (IOException e) {
      return Optional.empty(); // Not installed under this name: the next one is tried.
    }
  }

  /** The program that was started is a script; the work is done by its children. */
  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private String said() throws IOException {
    String text = Files.readString(folder.resolve(SAID), Charset.defaultCharset()).strip();
    String last = text.substring(text.lastIndexOf('\n') + 1).strip();
    return last.isEmpty() ? "" : "（" + last + "）";
  }
}
