package io.github.annualreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A reference to a table, a figure or an attachment whose number is typed: 见表9, 附件二所列, 见附表2. Forms
 * that are counted (收回意见表480份) and labels of other documents (《某某办法》附件3) are none.
 *
 * @param word 表, 图, 附件, 附表 or 附图
 * @param numeral as typed; empty if there is none
 * @param start its offset in the text, in UTF-16 units
 * @param end the offset behind it
 */
public record TypedReference(String word, String numeral, int start, int end) {

  private static final String DIGITS = "[0-9０-９]{1,3}+";
  private static final Pattern LABEL =
      Pattern.compile(
          ("(?<word>附[件表图]|表|图)(?:[ \\u3000]?(?<numeral>〈数〉(?:[-－—–~～.．]〈数〉)?(?![0-9０-９%％])"
                  + "|[一二三四五六七八九十百]{1,4}+(?=[，。；、：！？）)\\s所和及与中至的]|显示|反映|可[见知]|$)))?")
              .replace("〈数〉", DIGITS));
  private static final Pattern BEFORE =
      Pattern.compile("(?:(?<!意)见|[如按依详]|(?<![数证票])据|(?<!对)照|[列载][入于])[后本]?$");
  private static final Pattern BRACKET = Pattern.compile("[（(]$");
  private static final Pattern BEGINNING = Pattern.compile("(?:^|[，。；：、！？\\s从由在])$");
  private static final Pattern OTHERS = Pattern.compile("》的?$");
  private static final Pattern BEHIND = Pattern.compile("所[示列载附]|显示|反映|可[见知]");
  private static final Pattern BEHIND_BEGINNING = Pattern.compile("[中里列的]|给出|表明|说明");
  private static final Pattern COUNTED =
      Pattern.compile("[余多]?[张份家户次件个项人名条幅本册套页篇台辆批组类种块枚处期卷只天周元万亿年月日号]");
  private static final Pattern JOINED = Pattern.compile("^(?:[、，]|[和及与至]|以及)(?:[见如])?$");
  private static final Pattern NUMBER = Pattern.compile("[^0-9０-９]+");
  private static final Pattern TITLE = Pattern.compile("《[^》\\n]*");

  /** So many characters before a number tell whether it is one of ours. */
  private static final int NEAR = 4;

  /** Returns those of a text, in their order. */
  public static List<TypedReference> in(String text) {
    String plain = TITLE.matcher(text).replaceAll(m -> "《".repeat(m.group().length()));
    var result = new ArrayList<TypedReference>();
    int last = -NEAR - 1;
    for (Matcher label = LABEL.matcher(plain); label.find(); ) {
      boolean joined =
          last >= label.start() - NEAR
              && JOINED.matcher(plain.substring(last, label.start())).find();
      if (refers(plain, label, joined)) {
        last = label.end();
        String numeral = label.group("numeral") == null ? "" : label.group("numeral");
        result.add(new TypedReference(label.group("word"), numeral, label.start(), last));
      }
    }
    return result;
  }

  private static boolean refers(String text, Matcher label, boolean joined) {
    String before = text.substring(Math.max(0, label.start() - NEAR), label.start());
    Matcher behind = BEHIND.matcher(text).region(label.end(), text.length());
    boolean leads = joined || BEFORE.matcher(before).find();
    if (label.group("numeral") == null) {
      return leads;
    }
    boolean counted = behind.usePattern(COUNTED).lookingAt();
    if (counted || OTHERS.matcher(before).find()) {
      return false;
    }
    return leads
        || BRACKET.matcher(before).find()
        || behind.usePattern(BEHIND).lookingAt()
        || (BEGINNING.matcher(before).find() && behind.usePattern(BEHIND_BEGINNING).lookingAt());
  }

  public Inline.Target target() {
    return word.endsWith(Inline.Target.TABLE.word())
        ? Inline.Target.TABLE
        : word.endsWith(Inline.Target.FIGURE.word())
            ? Inline.Target.FIGURE
            : Inline.Target.ATTACHMENT;
  }

  /** The highest number that it names: 2 of 表1-2; 0 without a number. */
  public int number() {
    IntStream written =
        numeral.matches("[一-龥]+")
            ? IntStream.range(1, 200).filter(n -> ChineseNumber.of(n).equals(numeral))
            : NUMBER.splitAsStream(numeral).filter(n -> !n.isEmpty()).mapToInt(Integer::parseInt);
    return written.max().orElse(0);
  }
}
