package io.github.annualreport.cli;

import io.github.annualreport.check.TextUpdate.UpdatedText;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options by which a check writes files: the text set right, a patch, an annotated copy. */
final class CorrectionOptions {

  @Option(names = "--fix", description = "把不会改变意思的改正写回文件；docx 写成修订，可以在 Word 里逐处接受或拒绝")
  private boolean fix;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "--fix 改正后的文件、--update-text 的补丁写到哪里")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--update-text", description = "把定稿里改了的句子做成正文文件的补丁（git apply、patch -p1），不带回数")
  private boolean updateText;

  @Option(names = "--annotate", paramLabel = "OUT", description = "另存一份 docx，每个问题在原处加一条 Word 批注")
  private Optional<Path> annotated = Optional.empty();

  @Option(names = "--force", description = "覆盖已有的、不是本程序写的或有人改过的文件")
  private boolean force;

  boolean wantsPatch() {
    return updateText;
  }

  /**
   * @throws UsageException if a patch goes with none of the other options
   */
  void requirePatchAlone(boolean hasData) {
    if (!hasData || fix || annotated.isPresent()) {
      throw new UsageException("--update-text 要写明 DATA，不和 --fix、--annotate 一起用");
    }
  }

  void writePatch(UpdatedText updated, Terminal terminal) throws OutputException {
    new TextPatch(terminal, output.map(terminal.folder()::resolve), check()).write(updated);
  }

  /** Returns the annotated copy that is wanted of a file. */
  Optional<AnnotatedCopy> copy(Path original, Terminal terminal) {
    return annotated.map(a -> new AnnotatedCopy(original, terminal.folder().resolve(a)));
  }

  /** Returns the file that the text set right is wanted in. */
  Optional<FixedFile> fixed(Path original, Terminal terminal) {
    if (!fix && output.isPresent()) {
      throw new UsageException("--output 和 --fix 或 --update-text 一起用");
    }
    Path target = output.map(terminal.folder()::resolve).orElse(original);
    return fix ? Optional.of(new FixedFile(original, target)) : Optional.empty();
  }

  OutputCheck check() {
    return new OutputCheck(force);
  }
}
