package io.github.annualreport.document;

import java.util.ArrayList;
import java.util.List;

/** Numbers headings by a scheme. */
final class HeadingNumbers {

  private final Scheme scheme;
  private final int[] counters;

  HeadingNumbers(Scheme scheme) {
    this.scheme = scheme;
    this.counters = new int[scheme.levels().size()];
  }

  List<Block> number(List<Block> blocks) {
    var result = new ArrayList<Block>();
    for (Block block : blocks) {
      result.add(block instanceof Block.Heading heading ? number(heading) : block);
    }
    return result;
  }

  private Block.Heading number(Block.Heading heading) {
    int index = heading.level() - 1;
    if (index >= counters.length) {
      return heading;
    }
    counters[index]++;
    for (int deeper = index + 1; deeper < counters.length; deeper++) {
      if (!scheme.levels().get(deeper).continuous()) {
        counters[deeper] = 0;
      }
    }
    String number = scheme.levels().get(index).numeral().print(counters[index]);
    return new Block.Heading(heading.level(), number, heading.content());
  }
}
