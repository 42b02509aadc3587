package io.github.annualreport.diagnostic;

import java.util.Optional;

/**
 * Turns the bytes of a file of the user's into text: UTF-8 and nothing else, without characters
 * that cannot be seen.
 */
public final class SourceDecoder {

  /** How many code points a file may have. */
  public static final int LIMIT = 3 * 1024 * 1024;

  private final String family;
  private final Diagnostics problems;

  /**
   * @param family the first part of the codes of what is found, such as {@code yaml}
   */
  public SourceDecoder(String family, Diagnostics problems) {
    this.family = family;
    this.problems = problems;
  }

  /**
   * The text, without a byte order mark. If errors were found it is only good for showing where
   * they are.
   *
   * @param name by which messages call the file
   */
  public SourceFile decode(String name, byte[] bytes) {
    var utf8 = Utf8.read(bytes);
    Optional<EncodingGuess> other = otherEncoding(bytes, utf8);
    if (other.isPresent()) {
      var file = new SourceFile(name, other.get().text());
      problems.add(wrongEncoding(file, other.get()));
      return file;
    }
    var file = new SourceFile(name, utf8.text());
    tooLarge(family, file).ifPresent(problems::add);
    new CharacterCheck(family, file, utf8.malformed()).findings().forEach(problems::add);
    return file;
  }

  /** The objection to the length of a text, if there is one. */
  public static Optional<Diagnostic> tooLarge(String family, SourceFile file) {
    int count = file.text().codePointCount(0, file.text().length());
    if (count <= LIMIT) {
      return Optional.empty();
    }
    var message = "文件有 %d 个字符，超过上限 %d 个".formatted(count, LIMIT);
    return Optional.of(Diagnostic.error(family + "/too-large", file.start(), message));
  }

  private static Optional<EncodingGuess> otherEncoding(byte[] bytes, Utf8 utf8) {
    if (utf8.malformed().isEmpty() && utf8.text().indexOf('\0') < 0) {
      return Optional.empty();
    }
    Optional<EncodingGuess> wide = EncodingGuess.utf16(bytes);
    return wide.isEmpty() && utf8.isMostlyMalformed() ? EncodingGuess.gbk(bytes) : wide;
  }

  private Diagnostic wrongEncoding(SourceFile file, EncodingGuess guess) {
    var message = "文件像是 %s 编码，请另存为 UTF-8".formatted(guess.name());
    return Diagnostic.error(family + "/encoding", file.start(), message)
        .withHint("记事本：文件 → 另存为 → 编码选 UTF-8")
        .withHint("命令行：iconv -f %s -t UTF-8 %s > 新文件".formatted(guess.charset(), file.name()));
  }
}
