package io.github.annualreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.init.OwnTextStarter;
import io.github.annualreport.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives a report whose text is that of a template a text of its own, beside its data. */
record OwnTextFile(Terminal terminal, Path data) {

  /** Writes the text, and its name into the data: both or neither. */
  int write(Templates templates, Optional<String> template) throws OutputException {
    Path file = terminal.existing(data);
    Map<String, String> files =
        new OwnTextStarter(templates, new Diagnostics()).files(file, template);
    String name = files.keySet().iterator().next();
    if (Files.exists(file.resolveSibling(name))) {
      throw new OutputException(
          List.of("已经有 " + data.resolveSibling(name) + "，没有覆盖；要用它，在数据里写 正文: " + name));
    }
    FileReplacement.write(
        files.entrySet().stream()
            .map(f -> new NewFile(file.resolveSibling(f.getKey()), f.getValue().getBytes(UTF_8)))
            .toList());
    terminal.err().println("新建 " + data.resolveSibling(name) + "，照抄模板的文字");
    terminal.err().println(data + "：写上 正文: " + name + "，报告和原来一样，以后改正文");
    return ExitStatus.OK;
  }
}
