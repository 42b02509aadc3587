package io.github.annualreport.writer;

import io.github.annualreport.document.Block.Frame;
import io.github.annualreport.document.Image;
import java.util.List;

/** The size in which a picture is shown, in the unit of the page. */
public record FrameSize(double width, double height) {

  /**
   * Returns the sizes of pictures that stand side by side. One whose width is not given is shown in
   * its own size, if there is room; several of them get the same height.
   *
   * @param room the width of the text and the greatest height
   * @param pixel the size of a pixel
   */
  public static List<FrameSize> of(List<Frame> frames, FrameSize room, double pixel) {
    double gaps = room.width() * Frame.GAP / 100 * (frames.size() - 1);
    double given = frames.stream().mapToInt(f -> f.share().orElse(0)).sum() * room.width() / 100;
    List<Frame> free = frames.stream().filter(f -> f.share().isEmpty()).toList();
    double height =
        Math.min(
            room.height(),
            (room.width() - gaps - given) / free.stream().mapToDouble(FrameSize::aspect).sum());
    for (Frame frame : free) {
      height = Math.min(height, frame.image().size().height() * pixel);
    }
    double common = height;
    return frames.stream().map(f -> of(f, room, common)).toList();
  }

  private static FrameSize of(Frame frame, FrameSize room, double height) {
    if (frame.share().isEmpty()) {
      return new FrameSize(height * aspect(frame), height);
    }
    double width = room.width() * frame.share().getAsInt() / 100;
    double scale = Math.min(1, room.height() * aspect(frame) / width);
    return new FrameSize(width * scale, width * scale / aspect(frame));
  }

  private static double aspect(Frame frame) {
    Image.Size size = frame.image().size();
    return (double) size.width() / size.height();
  }
}
