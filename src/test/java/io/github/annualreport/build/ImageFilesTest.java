package io.github.annualreport.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.annualreport.document.Image;
import io.github.annualreport.markdown.UnusablePictureException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageFilesTest {

  private static final int WIDTH = 64;
  private static final int HEIGHT = 32;

  @TempDir private Path folder;

  /** As stored: red green in the upper half, blue white in the lower. */
  @ParameterizedTest
  @CsvSource({
    "1, 64x32, RG BW",
    "2, 64x32, GR WB",
    "3, 64x32, WB GR",
    "4, 64x32, BW RG",
    "5, 32x64, RB GW",
    "6, 32x64, BR WG",
    "7, 32x64, WG BR",
    "8, 32x64, GW RB",
    "9, 64x32, RG BW",
  })
  void standUprightHoweverTheCameraWasHeld(int orientation, String size, String corners)
      throws Exception {
    for (boolean littleEndian : new boolean[] {false, true}) {
      Image image = read(photo(orientation, littleEndian));

      assertThat(image.size().width() + "x" + image.size().height()).isEqualTo(size);
      assertThat(corners(ImageIO.read(new ByteArrayInputStream(image.bytes())))).isEqualTo(corners);
    }
  }

  @Test
  void areLeftAsTheyAreIfTheyStandUpright() throws Exception {
    assertThat(read(photo(1, false)).bytes()).isEqualTo(photo(1, false));
  }

  @Test
  void areAlwaysTheSame() throws Exception {
    assertThat(read(photo(6, false)).bytes()).isEqualTo(read(photo(6, false)).bytes());
  }

  @Test
  void areReadWhereTheCamerasNotesAreBroken() throws Exception {
    byte[] photo = photo(6, false);
    for (int i = 4; i < 40; i++) {
      byte[] broken = photo.clone();
      broken[i] = (byte) 0xFF;
      try {
        assertThat(read(broken).size().width()).isPositive();
      } catch (UnusablePictureException e) {
        assertThat(e).hasMessageContaining("照片.jpg");
      }
    }
  }

  @Test
  void refuseToTurnMorePixelsThanThereIsRoomFor() throws Exception {
    byte[] photo = photo(6, false);
    int frame = new String(photo, ISO_8859_1).indexOf("\u00FF\u00C0");
    ByteBuffer.wrap(photo).putShort(frame + 5, (short) 20_000).putShort(frame + 7, (short) 20_000);

    assertThatThrownBy(() -> read(photo))
        .isInstanceOf(UnusablePictureException.class)
        .hasMessageContaining("“照片.jpg”是横着存的，程序转不正它");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "....ftypheic....@是 HEIC 图片（苹果手机的照片），不是处处都能显示；在手机或电脑上另存为 JPEG",
        "....ftypmif1....@是 HEIC 图片",
        "....ftypavif....@是 AVIF 图片",
        "RIFF....WEBPVP8 @是 WebP 图片，不是处处都能显示；用画图等软件另存为 PNG 或 JPEG",
        "GIF89a@是 GIF 图片",
        "<?xml version='1.0'?><svg xmlns='x'>@是 SVG 图片",
        "没有图@不是 PNG、JPEG 图片，或者已损坏",
      })
  void tellWhatToDoWithOtherKinds(String bytes, String message) {
    assertThatThrownBy(() -> read(bytes.getBytes(ISO_8859_1)))
        .isInstanceOf(UnusablePictureException.class)
        .hasMessageStartingWith("“照片.jpg”" + message);
  }

  @Test
  void tellWhereAMissingOneIsLookedFor() {
    assertThatThrownBy(() -> ImageFiles.read("无.png", folder.resolve("无.png")))
        .hasMessage("没有图片“无.png”；路径从正文所在的文件夹算起");
  }

  private Image read(byte[] bytes) throws IOException, UnusablePictureException {
    Path file = folder.resolve("照片.jpg");
    Files.write(file, bytes);
    return ImageFiles.read("照片.jpg", file);
  }

  private static byte[] photo(int orientation, boolean littleEndian) throws IOException {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < WIDTH; x++) {
      for (int y = 0; y < HEIGHT; y++) {
        Color upper = x < WIDTH / 2 ? Color.RED : Color.GREEN;
        Color lower = x < WIDTH / 2 ? Color.BLUE : Color.WHITE;
        image.setRGB(x, y, (y < HEIGHT / 2 ? upper : lower).getRGB());
      }
    }
    var jpeg = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", jpeg);
    var result = new ByteArrayOutputStream();
    result.write(jpeg.toByteArray(), 0, 2);
    result.write(exif(orientation, littleEndian));
    result.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
    return result.toByteArray();
  }

  /** A segment with a directory of one entry, the orientation. */
  private static byte[] exif(int orientation, boolean littleEndian) {
    String o = Character.toString(orientation);
    String segment =
        littleEndian
            ? "II*\0\u0008\0\0\0\u0001\0\u0012\u0001\u0003\0\u0001\0\0\0" + o + "\0\0\0\0\0\0\0"
            : "MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0" + o + "\0\0\0\0\0\0";
    byte[] content = ("Exif\0\0" + segment).getBytes(ISO_8859_1);
    byte[] result = new byte[content.length + 4];
    result[0] = (byte) 0xFF;
    result[1] = (byte) 0xE1;
    result[3] = (byte) (content.length + 2);
    System.arraycopy(content, 0, result, 4, content.length);
    return result;
  }

  private static String corners(BufferedImage image) {
    int[] columns = {image.getWidth() / 4, image.getWidth() * 3 / 4};
    return Stream.of(image.getHeight() / 4, image.getHeight() * 3 / 4)
        .map(
            y ->
                Arrays.stream(columns)
                    .mapToObj(x -> colour(new Color(image.getRGB(x, y))))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  private static String colour(Color colour) {
    boolean red = colour.getRed() > 128;
    boolean green = colour.getGreen() > 128;
    boolean blue = colour.getBlue() > 128;
    return red && green && blue ? "W" : red ? "R" : green ? "G" : blue ? "B" : "?";
  }
}
