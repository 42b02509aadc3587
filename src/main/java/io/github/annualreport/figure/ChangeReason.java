package io.github.annualreport.figure;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A written reason for a change of a figure. It was given for one change: when the figure takes
 * another direction or another order of magnitude afterwards, the old words do not explain it.
 */
public record ChangeReason(String text) {

  private static final Pattern RISE = Pattern.compile("增加|增多|增长|上升|上涨|提高|扩大|新增|新设|增设|扩面|扩围|并入|划入");
  private static final Pattern FALL =
      Pattern.compile("减少|下降|降低|回落|缩减|压减|压缩|减小|下滑|精简|取消|核减|合并(?:检查|事项|办理|开展|实施)");
  private static final Pattern LEVEL = Pattern.compile("持平|相同|一致|不变|未变|没有变|无变化|一样");

  /** Why the reason does not hold for a change, and the cure; empty if it holds. */
  public Optional<String> objection(Change change) {
    String now = Amount.of(change.definition(), change.now()).text();
    if (text.contains(now)) {
      return Optional.empty();
    }
    int direction = change.difference().signum();
    if (direction == 0) {
      return LEVEL.matcher(text).find() ? Optional.empty() : Optional.of("数和上年相同，说明里写明“与上年持平”和原因");
    }
    if (Magnitude.isThreefold(change)) {
      return Optional.of("增减到三倍以上，数属实的，在说明里写出这个数：" + now);
    }
    Pattern same = direction > 0 ? RISE : FALL;
    Pattern opposite = direction > 0 ? FALL : RISE;
    return opposite.matcher(text).find() && !same.matcher(text).find()
        ? Optional.of("说明讲的是" + (direction > 0 ? "减少，数却增加了" : "增加，数却减少了"))
        : Optional.empty();
  }
}
