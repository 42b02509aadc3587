package io.github.annualreport.writer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.document.Block.Frame;
import io.github.annualreport.document.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameSizeTest {

  /** In a text 400 wide, with pictures up to 300 high. */
  @ParameterizedTest
  @CsvSource({
    // its own size, if there is room
    "100x50, 100x50",
    "800x400, 400x200",
    "600x1200, 150x300",
    // a given width
    "100x50=50, 200x100",
    "800x1600=100, 150x300",
    // side by side: the same height, all of the width, none enlarged
    "400x300 400x300, 196x147 196x147",
    "600x300 300x600, 314x157 78x157",
    "20x10 400x400, 20x10 10x10",
    // a given width beside one that takes the rest
    "800x400=60 400x400, 240x120 152x152",
  })
  void isWhatThereIsRoomFor(String frames, String sizes) {
    var read = new ArrayList<Frame>();
    for (String frame : frames.split(" ", -1)) {
      String[] parts = frame.split("[x=]", -1);
      var size = new Image.Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      var image = new Image("图.png", Image.Format.PNG, new byte[0], size);
      var share =
          parts.length > 2 ? OptionalInt.of(Integer.parseInt(parts[2])) : OptionalInt.empty();
      read.add(new Frame(image, "图", share));
    }
    List<FrameSize> found = FrameSize.of(read, new FrameSize(400, 300), 1);
    assertThat(
            found.stream()
                .map(s -> Math.round(s.width()) + "x" + Math.round(s.height()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(sizes);
  }
}
