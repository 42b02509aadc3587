package io.github.annualreport.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.HashSet;
import java.util.Set;

/**
 * Bytes read as UTF-8.
 *
 * @param text with one U+FFFD for every malformed sequence
 * @param malformed the offsets of these into the text
 */
record Utf8(String text, Set<Integer> malformed) {

  static Utf8 read(byte[] bytes) {
    var malformed = new HashSet<Integer>();
    var in = ByteBuffer.wrap(bytes);
    if (startsWithMark(bytes)) {
      in.position(3);
    }
    var out = CharBuffer.allocate(bytes.length);
    var decoder = UTF_8.newDecoder();
    for (CoderResult r = decoder.decode(in, out, true);
        r.isError();
        r = decoder.decode(in, out, true)) {
      malformed.add(out.position());
      in.position(in.position() + r.length());
      out.put('\uFFFD');
    }
    return new Utf8(out.flip().toString(), malformed);
  }

  /** Whether more of the characters beyond ASCII are malformed than well formed. */
  boolean isMostlyMalformed() {
    long foreign = text.codePoints().filter(c -> c > 0x7F).count();
    return !malformed.isEmpty() && 2L * malformed.size() > foreign;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
