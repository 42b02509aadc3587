package io.github.annualreport.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 发文机关署名 and 成文日期 (GB/T 9704-2012, 7.3.5).
 *
 * @param organs the leading organ first; none if there are none
 * @param sealed whether a seal will be pressed over each of them; never without a date, over which
 *     it is pressed
 */
public record Signature(List<String> organs, Optional<LocalDate> date, boolean sealed) {

  private static final int SHORT = 7;
  private static final int MEDIUM = 12;

  public Signature {
    organs = List.copyOf(organs);
    sealed = sealed && date.isPresent();
  }

  public boolean isEmpty() {
    return organs.isEmpty() && date.isEmpty();
  }

  /** The organs line by line, each on its own unless seals are pressed side by side. */
  public List<List<String>> rows() {
    int columns = columns();
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < organs.size(); i += columns) {
      rows.add(organs.subList(i, Math.min(i + columns, organs.size())));
    }
    return rows;
  }

  /** Three seals fill a line of 156 mm; names that do not fit under one need more room. */
  private int columns() {
    int longest = organs.stream().mapToInt(o -> o.codePointCount(0, o.length())).max().orElse(0);
    if (!sealed || longest > MEDIUM) {
      return 1;
    }
    boolean inTwos = organs.size() == 2 || organs.size() == 4;
    return longest > SHORT || inTwos ? 2 : 3;
  }
}
