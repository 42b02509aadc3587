package io.github.annualreport.diagnostic;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/**
 * A character that no input may contain: one that cannot be seen but changes what is read, one that
 * has no meaning of its own, or the mark of a character already lost.
 *
 * <p>Blanks that merely look alike, such as U+3000 and U+00A0, are not among them: they do harm in
 * some places only, and whoever reads those places has to object.
 *
 * @param code the last part of a diagnostic's code
 * @param message what is wrong, in a clause
 */
public record RefusedCharacter(String code, String message) {

  private static final int LOST = 0xFFFD;
  private static final Set<UnicodeScript> NEVER_JOINED =
      Set.of(UnicodeScript.HAN, UnicodeScript.LATIN, UnicodeScript.COMMON);

  /**
   * Whether a character is refused.
   *
   * @param previous the code point before it; -1 at the start of the text
   */
  public static boolean refuses(int previous, int codePoint) {
    boolean common = between(codePoint, ' ', '~') || between(codePoint, 0x4E00, 0x9FA5);
    if (common) {
      return false;
    }
    return codePoint == LOST
        || isWithoutMeaning(codePoint)
        || isInvisible(codePoint)
        || (isJoiner(codePoint) && !joins(previous));
  }

  /** The objection to a character that is refused. */
  public static RefusedCharacter of(int codePoint) {
    if (codePoint == LOST) {
      return new RefusedCharacter("encoding", "这里是替换符 U+FFFD，原来的字在以前转换编码时丢了，请补上");
    }
    String name = String.format(Locale.ROOT, "U+%04X", codePoint);
    return isWithoutMeaning(codePoint)
        ? new RefusedCharacter("reserved-char", "这里的字符 " + name + " 没有公认的字形，别的电脑显示不出来，请换成通用的字")
        : new RefusedCharacter(
            "invisible-char", "这里有看不见的字符 " + name + "（" + describe(codePoint) + "），请删掉");
  }

  private static boolean isWithoutMeaning(int c) {
    return Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || between(c, 0xFDD0, 0xFDEF);
  }

  private static boolean isInvisible(int c) {
    if (c < 0xA0) {
      return c != '\t' && c != '\n' && c != '\r';
    }
    return c == 0xAD
        || c == 0x200B
        || between(c, 0x2028, 0x202E)
        || between(c, 0x2060, 0x206F)
        || c == 0xFEFF
        || between(c, 0xFFF9, 0xFFFB)
        || isHangulFiller(c)
        || between(c, 0xE0000, 0xE007F);
  }

  private static boolean isHangulFiller(int c) {
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
  }

  /** Arabic, Mongolian and Indic scripts need these; Chinese and Latin never do. */
  private static boolean isJoiner(int c) {
    return between(c, 0x200C, 0x200F) || c == 0x180E;
  }

  private static boolean joins(int previous) {
    return previous >= 0
        && Character.isLetter(previous)
        && !NEVER_JOINED.contains(UnicodeScript.of(previous));
  }

  private static String describe(int c) {
    return switch (c) {
      case 0xAD -> "软连字符";
      case 0x200B -> "零宽空格";
      case 0x200C -> "零宽不连字";
      case 0x200D -> "零宽连字";
      case 0x2060 -> "零宽不换行空格";
      case 0xFEFF -> "字节序标记";
      case 0x85, 0x2028 -> "换行符的一种";
      case 0x2029 -> "分段符";
      default -> c < 0xA0 ? "控制字符" : "格式字符";
    };
  }

  private static boolean between(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
