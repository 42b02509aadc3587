package io.github.annualreport.cli;

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

  /**
   * @throws UsageException that names every argument for which there is no file
   */
  List<Input> of(List<String> arguments) {
    List<String> named = arguments.stream().filter(d -> !d.equals(StandardInput.SIGN)).toList();
    var result = new ArrayList<Input>();
    DataFiles.of(named, terminal.folder())
        .forEach(file -> result.add(new Input(file, Optional.empty())));
    if (named.size() < arguments.size()) {
      var stdin = new StandardInput(terminal, stdinName);
      result.add(new Input(stdin.path(), Optional.of(stdin.bytes())));
    }
    return result;
  }

  /**
   * @param content what stands in the place of the file's bytes
   */
  record Input(Path path, Optional<byte[]> content) {}
}
