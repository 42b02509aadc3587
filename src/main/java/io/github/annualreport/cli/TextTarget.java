package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.check.LeftOut;
import io.github.annualreport.check.UpdatedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the author's text goes after changes of an edited report were taken back into it: into its
 * file, or into a patch.
 *
 * @param data the file that names the text, as the user typed it
 * @param output of a patch; none for standard output
 */
record TextTarget(Terminal terminal, Path data, Optional<Path> output, OutputCheck check) {

  /** Writes the text, the old one beside it, and tells what changed and what is left out. */
  void replace(UpdatedText updated) throws OutputException {
    if (updated.file().isPresent() && updated.isChanged()) {
      Path file = updated.file().get();
      Path old = backup(file);
      FileReplacement.write(
          List.of(
              new NewFile(old, bytes(file)), new NewFile(file, updated.after().getBytes(UTF_8))));
      tell(file + "：带回 " + updated.taken() + " 处，原来的存为 " + old.getFileName());
    }
    tell(updated);
  }

  private static byte[] bytes(Path file) throws OutputException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new OutputException("读不出 " + file + "，没有写", e);
    }
  }

  /** Writes a patch instead, unless it is empty. */
  void patch(UpdatedText updated) throws OutputException {
    if (updated.file().isPresent() && updated.isChanged()) {
      Path file = updated.file().get();
      write(updated.patch(name(file)).getBytes(UTF_8));
      tell(file + "：带回 " + updated.taken() + " 处，正文没有动");
    }
    tell(updated);
  }

  private void tell(UpdatedText updated) {
    if (updated.file().isEmpty()) {
      tell("报告的文字出自模板，没有自己的正文可以写；先运行 report init --own-text " + data + "，再带回");
    } else if (!updated.isChanged()) {
      tell("没有可以带回正文的改动");
    }
    updated.headings().forEach(h -> tell(h.place() + "：删去标题“" + h.words() + "”，它下面留下的文字归到前一个标题下"));
    updated.left().forEach(l -> tell(line(l)));
  }

  private void tell(String line) {
    terminal.err().println(line);
  }

  private static String line(LeftOut left) {
    return "没有带回 " + left.place() + "：" + left.reason() + "：" + left.sentence();
  }

  /** The first free name: .bak, .bak2, .bak3 and so on; an older text is never replaced. */
  private static Path backup(Path file) {
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> file.resolveSibling(file.getFileName() + ".bak" + (i == 1 ? "" : i)))
        .filter(path -> !Files.exists(path))
        .findFirst()
        .orElseThrow();
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
