package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.check.TextUpdate.LeftOut;
import io.github.annualreport.check.TextUpdate.UpdatedText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A patch that takes changed sentences back into the author's text.
 *
 * @param output where it goes; none for standard output
 */
record TextPatch(Terminal terminal, Optional<Path> output, OutputCheck check) {

  /** Writes the patch, unless it is empty, and tells what it does and what it leaves out. */
  void write(UpdatedText updated) throws OutputException {
    String patch = updated.file().map(f -> updated.patch(name(f))).orElse("");
    if (patch.isEmpty()) {
      terminal.err().println("没有可以带回正文的改动");
    } else {
      write(patch.getBytes(UTF_8));
      terminal.err().println(updated.file().orElseThrow() + "：带回 " + updated.taken() + " 句");
    }
    updated.left().forEach(l -> terminal.err().println(line(l)));
  }

  private static String line(LeftOut left) {
    return "没有带回 " + left.place() + "：" + left.reason() + "：“" + left.sentence() + "”";
  }

  /** Its name from the folder of the run, in which the patch is going to be applied. */
  private String name(Path text) {
    Path folder = terminal.folder().toAbsolutePath().normalize();
    Path path = text.toAbsolutePath().normalize();
    Path name = path.startsWith(folder) ? folder.relativize(path) : path.getFileName();
    return name.toString().replace('\\', '/');
  }

  private void write(byte[] patch) throws OutputException {
    if (output.isEmpty()) {
      terminal.print(patch);
      return;
    }
    check.require(output.get(), old -> Arrays.equals(old, patch));
    FileReplacement.write(List.of(new NewFile(output.get(), patch)));
  }
}
