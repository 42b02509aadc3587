package io.github.annualreport.cli;

import io.github.annualreport.check.UpdatedText;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * The options by which a check writes files: the text set right, the author's text updated, an
 * annotated copy.
 */
final class CorrectionOptions {

  @Option(names = "--fix", description = "把不会改变意思的改正写回文件；docx 写成修订，可以在 Word 里逐处接受或拒绝")
  private boolean fix;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "--fix 改正后的文件、--patch 的补丁写到哪里")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--update-text", description = "把定稿里改了、加了、删了、移了的话写回正文文件，原来的另存为 .bak；不带回数")
  private boolean updateText;

  @Option(names = "--patch", description = "--update-text 要改的只打印成补丁（git apply、patch -p1），不动正文")
  private boolean patch;

  @Option(names = "--annotate", paramLabel = "OUT", description = "另存一份 docx，每个问题在原处加一条 Word 批注")
  private Optional<Path> annotated = Optional.empty();

  @Option(names = "--force", description = "覆盖已有的、不是本程序写的或有人改过的文件")
  private boolean force;

  boolean updatesText() {
    return updateText || patch;
  }

  /**
   * @throws UsageException if the update goes with none of the other options
   */
  void requireUpdateAlone(boolean hasData) {
    if (!hasData || fix || annotated.isPresent()) {
      throw new UsageException("--update-text、--patch 要写明 DATA，不和 --fix、--annotate 一起用");
    }
    if (output.isPresent() && !patch) {
      throw new UsageException("--update-text 写回正文文件本身，不用 --output；要补丁文件，加 --patch");
    }
  }

  /**
   * @param data as the user typed it
   */
  void write(UpdatedText updated, Path data, Terminal terminal, ReadFiles read)
      throws OutputException {
    var target =
        new TextTarget(terminal, data, output.map(terminal.folder()::resolve), check(read));
    if (patch) {
      target.patch(updated);
    } else {
      target.replace(updated);
    }
  }

  /** Returns the annotated copy that is wanted of a file. */
  Optional<AnnotatedCopy> copy(Path original, Terminal terminal) {
    return annotated.map(a -> new AnnotatedCopy(original, terminal.folder().resolve(a)));
  }

  /** Returns the file that the text set right is wanted in. */
  Optional<FixedFile> fixed(Path original, Terminal terminal) {
    if (!fix && output.isPresent()) {
      throw new UsageException("--output 和 --fix 或 --patch 一起用");
    }
    Path target = output.map(terminal.folder()::resolve).orElse(original);
    return fix ? Optional.of(new FixedFile(original, target)) : Optional.empty();
  }

  OutputCheck check(ReadFiles read) {
    return new OutputCheck(force, read);
  }
}
