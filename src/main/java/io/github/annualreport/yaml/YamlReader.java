package io.github.annualreport.yaml;

import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.InvalidInputException;
import io.github.annualreport.diagnostic.SourceDecoder;
import io.github.annualreport.diagnostic.SourceFile;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Reads YAML to nodes that know where they were written; refuses what a form does not need. */
public final class YamlReader {

  // Each retry reads the whole text again; together they may cost no more than a few readings of
  // the largest file.
  private static final int MOST_RETRIES = 100;
  private static final int MOST_CHARACTERS_REREAD = 2 * SourceDecoder.LIMIT;

  private final SourceFile file;
  private final Diagnostics problems;

  private YamlReader(SourceFile file, Diagnostics problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The document of a file, a mapping. Findings that leave the rest readable are only collected.
   *
   * @throws InvalidInputException if the file cannot be read as one mapping
   */
  public static YamlNode.Mapping read(SourceFile file, Diagnostics problems) {
    SourceDecoder.tooLarge("yaml", file)
        .ifPresent(
            tooLarge -> {
              problems.add(tooLarge);
              problems.stopOnErrors();
            });
    try {
      return new YamlReader(file, problems).read();
    } catch (StackOverflowError e) {
      problems.error("yaml/too-deep", file.start(), "文件的层次太深，读不下去");
      throw new InvalidInputException(problems.sorted());
    }
  }

  private YamlNode.Mapping read() {
    var source = SourceText.of(file);
    var composer = new Composer(source, problems);
    try {
      return composer.compose();
    } catch (JacksonException e) {
      tellAll(composer.explain(e), source);
      throw new InvalidInputException(problems.sorted());
    }
  }

  /** Tells a fault; as long as it is a slip of typing, mends it and looks for the next. */
  private void tellAll(SyntaxFault first, SourceText original) {
    problems.add(first.diagnostic());
    SyntaxFault fault = first;
    SourceText source = original;
    int retries = Math.min(MOST_RETRIES, MOST_CHARACTERS_REREAD / (file.text().length() + 1));
    for (int i = 0; i < retries && fault.slip().isPresent(); i++) {
      source = source.mend(fault.slip().get());
      Optional<SyntaxFault> next = faultIn(source);
      if (next.isEmpty() || isFromMending(next.get())) {
        return;
      }
      fault = next.get();
      problems.add(fault.diagnostic());
    }
  }

  private Optional<SyntaxFault> faultIn(SourceText source) {
    var composer = new Composer(source, problems);
    try {
      composer.compose();
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.of(composer.explain(e));
    }
  }

  /** One space for a tab may not be the right indentation. */
  private static boolean isFromMending(SyntaxFault fault) {
    return fault.diagnostic().code().equals("yaml/indent");
  }
}
