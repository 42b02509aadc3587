package io.github.annualreport.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a parsed report in order: drops headings under which nothing stands, numbers the rest, runs
 * headings into their text, counts and sets out enumerations. Every number of a report's structure
 * comes from here.
 */
public final class Arranger {

  private final Scheme scheme;

  public Arranger(Scheme scheme) {
    this.scheme = scheme;
  }

  /**
   * The blocks of a report that can be written: headings and captions numbered, no {@link
   * Block.Items}, no {@link Inline.Count}.
   */
  public List<Block> arrange(List<Block> blocks) {
    List<Block> numbered = new HeadingNumbers(scheme).number(withoutEmptySections(blocks));
    return Captions.number(joined(new Enumerations(scheme.items()).setOut(numbered)));
  }

  private static List<Block> withoutEmptySections(List<Block> blocks) {
    var kept = new ArrayDeque<Block>();
    int deepest = 0; // The highest level whose heading would stand directly above what follows.
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (!(block instanceof Block.Heading heading)) {
        kept.addFirst(block);
        deepest = Integer.MAX_VALUE;
      } else if (heading.level() < deepest) {
        kept.addFirst(block);
        deepest = heading.level();
      }
    }
    return List.copyOf(kept);
  }

  /** Runs the headings of run-in levels into the paragraphs that follow them. */
  private List<Block> joined(List<Block> blocks) {
    var result = new ArrayList<Block>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean joins =
          block instanceof Block.Heading heading
              && runsIn(heading)
              && i + 1 < blocks.size()
              && blocks.get(i + 1) instanceof Block.Paragraph next
              && next.heading().isEmpty();
      if (joins) {
        var next = (Block.Paragraph) blocks.get(++i);
        result.add(new Block.Paragraph(Optional.of((Block.Heading) block), next.content()));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  private boolean runsIn(Block.Heading heading) {
    return heading.level() <= scheme.levels().size()
        && scheme.levels().get(heading.level() - 1).runIn();
  }
}
