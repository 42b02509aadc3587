package io.github.annualreport.proofread;

import java.util.BitSet;
import java.util.List;

/**
 * What a text has to hold before it is worth searching for a pattern: of each set one character.
 * Most patterns are sought in vain, and to look for a few characters is far quicker.
 */
record RequiredCharacters(List<String> sets) {

  /** Characters are told apart by their last bits; at worst a text is searched in vain. */
  private static final int BITS = 0x7FF;

  RequiredCharacters {
    sets = List.copyOf(sets);
  }

  /**
   * Whether a match is possible.
   *
   * @param characters of the text, as {@link #characters} gives them
   */
  boolean holds(BitSet characters) {
    for (String set : sets) {
      if (!holdsAny(characters, set)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsAny(BitSet characters, String set) {
    for (int i = 0; i < set.length(); i++) {
      if (mayHold(characters, set.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static BitSet characters(String text) {
    var result = new BitSet(BITS + 1);
    for (int i = 0; i < text.length(); i++) {
      result.set(text.charAt(i) & BITS);
    }
    return result;
  }

  static boolean mayHold(BitSet characters, char c) {
    return characters.get(c & BITS);
  }
}
