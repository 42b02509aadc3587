package io.github.annualreport.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The encoding that a text which is not UTF-8 probably has, told by what it reads as.
 *
 * @param name as people call it
 * @param charset as programs call it
 */
record EncodingGuess(String name, String charset, String text) {

  private static final double MOSTLY = 0.95;

  /** UTF-16, by its mark or by how the text reads. */
  static Optional<EncodingGuess> utf16(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(marked(bytes, UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(marked(bytes, UTF_16BE));
    }
    // Any ASCII character, were it only a line break, has a zero byte; without one, pairs of
    // lower-case letters would read as Chinese.
    if (!hasZero(bytes)) {
      return Optional.empty();
    }
    return Stream.of(UTF_16LE, UTF_16BE)
        .flatMap(charset -> plausible("UTF-16", charset, bytes).stream())
        .filter(guess -> guess.text.indexOf('\0') < 0)
        .findFirst();
  }

  /** GBK, by how the text reads. */
  static Optional<EncodingGuess> gbk(byte[] bytes) {
    return plausible("GBK", Charset.forName("GB18030"), bytes);
  }

  private static EncodingGuess marked(byte[] bytes, Charset charset) {
    var text = new String(bytes, 2, bytes.length - 2, charset);
    return new EncodingGuess("UTF-16", charset.name(), text);
  }

  private static Optional<EncodingGuess> plausible(String name, Charset charset, byte[] bytes) {
    try {
      // A new decoder reports malformed input, unlike the constructor of String.
      var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return readsAsText(text)
          ? Optional.of(new EncodingGuess(name, charset.name(), text))
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean readsAsText(String text) {
    long usual = text.codePoints().filter(EncodingGuess::isUsual).count();
    return usual >= MOSTLY * text.codePointCount(0, text.length());
  }

  private static boolean isUsual(int c) {
    return (c >= ' ' && c < 0x7F)
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3000 && c <= 0x301F)
        || (c >= 0xFF01 && c <= 0xFF5E)
        || "“”‘’—…·℃％①②③④⑤⑥⑦⑧⑨⑩".indexOf(c) >= 0;
  }

  private static boolean hasZero(byte[] bytes) {
    return IntStream.range(0, bytes.length).anyMatch(i -> bytes[i] == 0);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
