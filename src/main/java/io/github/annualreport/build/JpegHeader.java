package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.annualreport.document.Image;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * Size and orientation from the header of a JPEG file (ITU T.81 annex B, Exif 2.32).
 *
 * @param size as it is stored
 * @param orientation how a camera was held: 1 upright, 3 upside down, 6 and 8 on its side; even
 *     numbers below 6 and odd ones above 3 are mirrored as well
 */
record JpegHeader(Image.Size size, int orientation) {

  static final int UPRIGHT = 1;
  private static final int MOST = 8;

  private static final int START = 0xFFD8;
  private static final int EXIF_SEGMENT = 0xFFE1;
  private static final byte[] EXIF = "Exif\0\0".getBytes(US_ASCII);
  private static final int ORIENTATION_TAG = 0x0112;
  private static final int ENTRY = 12;

  /** Empty if the file is no JPEG. */
  static Optional<JpegHeader> of(byte[] bytes) {
    ByteBuffer data = ByteBuffer.wrap(bytes);
    if (bytes.length < 4 || (data.getShort(0) & 0xFFFF) != START) {
      return Optional.empty();
    }
    int orientation = UPRIGHT;
    for (int at = 2; at + 9 < bytes.length; at += 2 + (data.getShort(at + 2) & 0xFFFF)) {
      int marker = data.getShort(at) & 0xFFFF;
      if (isFrame(marker)) {
        int turn = orientation;
        return Image.Size.of(data.getShort(at + 7) & 0xFFFF, data.getShort(at + 5) & 0xFFFF)
            .map(size -> new JpegHeader(size, turn));
      }
      if (marker < 0xFF00) {
        return Optional.empty();
      }
      if (marker == EXIF_SEGMENT && orientation == UPRIGHT) {
        int end = Math.min(bytes.length, at + 2 + (data.getShort(at + 2) & 0xFFFF));
        orientation = orientation(Arrays.copyOfRange(bytes, at + 4, Math.max(at + 4, end)));
      }
    }
    return Optional.empty();
  }

  /** The first segment that describes a frame (SOF0 to SOF15) tells the size. */
  private static boolean isFrame(int marker) {
    return marker >= 0xFFC0
        && marker <= 0xFFCF
        && marker != 0xFFC4
        && marker != 0xFFC8
        && marker != 0xFFCC;
  }

  /** The orientation in the first directory of an Exif segment; upright if it tells none. */
  private static int orientation(byte[] segment) {
    int start = EXIF.length;
    if (segment.length < start + 8 || Arrays.mismatch(segment, EXIF) != start) {
      return UPRIGHT;
    }
    ByteBuffer tiff = ByteBuffer.wrap(segment, start, segment.length - start).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int at = directory + 2 + i * ENTRY;
      if (at > tiff.limit() - ENTRY) {
        return UPRIGHT;
      }
      if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION_TAG) {
        int found = tiff.getShort(at + 8) & 0xFFFF;
        return found >= UPRIGHT && found <= MOST ? found : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Whether its sides are exchanged when it stands upright. */
  boolean isOnItsSide() {
    return orientation > 4;
  }
}
