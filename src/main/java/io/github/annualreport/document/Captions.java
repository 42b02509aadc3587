package io.github.annualreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers what is written over tables and under pictures: 表1, 图1. */
final class Captions {

  private int tables;
  private int pictures;

  private Captions() {}

  static List<Block> number(List<Block> blocks) {
    var captions = new Captions();
    var result = new ArrayList<Block>();
    blocks.forEach(b -> result.add(captions.numbered(b)));
    return result;
  }

  private Block numbered(Block block) {
    if (block instanceof Block.Table table && table.caption().isPresent()) {
      return captioned(table, "表" + ++tables);
    }
    if (block instanceof Block.Chart chart) {
      return new Block.Chart(chart.form(), captioned(chart.table(), "图" + ++pictures));
    }
    if (block instanceof Block.Picture picture && picture.caption().isPresent()) {
      Caption caption = new Caption("图" + ++pictures, picture.caption().get().content());
      return picture.under(Optional.of(caption));
    }
    return block;
  }

  private static Block.Table captioned(Block.Table table, String number) {
    return table.under(table.caption().map(c -> new Caption(number, c.content())));
  }
}
