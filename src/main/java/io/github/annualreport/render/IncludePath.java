package io.github.annualreport.render;

import io.github.annualreport.diagnostic.Diagnostics;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the file that an include names, as FreeMarker does: beside the including file. */
final class IncludePath {

  /** No way up, no pattern, no scheme; a leading slash starts at the template's folder. */
  private static final Pattern PLAIN =
      Pattern.compile("/?[^/\\\\*:.][^/\\\\*:]*(/[^/\\\\*:.][^/\\\\*:]*)*");

  private IncludePath() {}

  /**
   * @param from the name of the including file
   * @return empty if the include is not allowed; why is among the problems
   */
  static Optional<String> of(TemplateNode node, String from, Diagnostics problems) {
    Optional<TemplateNode> name = node.node("template name");
    if (name.isEmpty()
        || !name.get().kind().equals("StringLiteral")
        || !name.get().nodes().isEmpty()) {
      problems.error("template/not-allowed", node.position(), "包含的文件名只能直接写出");
      return Optional.empty();
    }
    if (node.nodes().size() > 1) {
      problems.error("template/not-allowed", node.position(), "<#include> 只写文件名，不带别的参数");
      return Optional.empty();
    }
    String quoted = name.get().code();
    String path = quoted.substring(1, quoted.length() - 1);
    if (!PLAIN.matcher(path).matches()) {
      problems.error("template/no-such-file", node.position(), "只能包含模板文件夹里的文件，不能写“" + path + "”");
      return Optional.empty();
    }
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    return Optional.of(path.startsWith("/") ? path.substring(1) : folder + path);
  }
}
