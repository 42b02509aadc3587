package io.github.annualreport.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.document.Marks;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDecoderTest {

  private static final String CHINESE = "年份: 2031\n单位: {名称: 某市某区生态环境局}\n";

  private final Diagnostics problems = new Diagnostics();

  @Test
  void readsUtf8() {
    assertThat(decode(CHINESE.getBytes(UTF_8)).text()).isEqualTo(CHINESE);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void skipsTheByteOrderMark() {
    assertThat(decode("\ufeffv: 1\n".getBytes(UTF_8)).text()).isEqualTo("v: 1\n");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void tellsGbkAndShowsItsText() {
    SourceFile file = decode("年份: 2031\n".getBytes(Charset.forName("GBK")));

    assertThat(file.text()).isEqualTo("年份: 2031\n");
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(brief(d)).isEqualTo("text/encoding 1:1 文件像是 GBK 编码，请另存为 UTF-8");
              assertThat(d.hints()).last().isEqualTo("命令行：iconv -f GB18030 -t UTF-8 f > 新文件");
            });
  }

  @Test
  void tellsUtf16WithItsMark() {
    decode(("\ufeff" + CHINESE).getBytes(UTF_16LE));

    assertThat(found()).containsExactly("text/encoding 1:1 文件像是 UTF-16 编码，请另存为 UTF-8");
  }

  @Test
  void tellsUtf16WithoutAMark() {
    SourceFile file = decode(CHINESE.getBytes(UTF_16BE));

    assertThat(file.text()).isEqualTo(CHINESE);
    assertThat(found()).containsExactly("text/encoding 1:1 文件像是 UTF-16 编码，请另存为 UTF-8");
  }

  @Test
  void tellsUtf16OfAsciiOnly() {
    decode("v: 1\n".getBytes(UTF_16LE));

    assertThat(found()).containsExactly("text/encoding 1:1 文件像是 UTF-16 编码，请另存为 UTF-8");
  }

  @Test
  void tellsMalformedBytesAtTheirPlaces() {
    decode(bytes("a: 1\nv: ", 0xFF, 0xFE, '\n', 'w', 0x80));

    assertThat(found())
        .containsExactly(
            "text/encoding 2:4 这里的字节不是 UTF-8 文字，请删掉或补上原来的字",
            "text/encoding 3:2 这里的字节不是 UTF-8 文字，请删掉或补上原来的字");
    assertThat(problems.sorted().get(0).position().length()).isEqualTo(2);
  }

  @Test
  void doesNotTakeOneBrokenCharacterForAnotherEncoding() {
    decode(bytes("名称: 某市某区生态环境局", 0xE5, 0xB1, '\n'));

    assertThat(found()).containsExactly("text/encoding 1:14 这里的字节不是 UTF-8 文字，请删掉或补上原来的字");
  }

  @Test
  void doesNotTakeBrokenLatinTextForUtf16() {
    decode(bytes("helloworldhelloworldit", 0x92, 's'));

    assertThat(found()).containsExactly("text/encoding 1:23 这里的字节不是 UTF-8 文字，请删掉或补上原来的字");
  }

  @ParameterizedTest
  @CsvSource({
    "0085, invisible-char", "2028, invisible-char", "2029, invisible-char", "200B, invisible-char",
    "200D, invisible-char", "2060, invisible-char", "FEFF, invisible-char", "00AD, invisible-char",
    "202E, invisible-char", "0000, invisible-char", "001B, invisible-char", "007F, invisible-char",
    "3164, invisible-char", "E000, reserved-char", "F8FF, reserved-char", "FFFE, reserved-char",
    "FFFD, encoding"
  })
  void refusesCharactersThatDoHarmUnseen(String hex, String code) {
    String text = "甲\n乙" + Character.toString(Integer.parseInt(hex, 16)) + "丙";

    decode(text.getBytes(UTF_8));

    assertThat(found()).singleElement().asString().startsWith("text/" + code + " 2:2 ");
  }

  @Test
  void refusesEveryCharacterThatMarksAFigure() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Marks::isReserved))
        .isNotEmpty()
        .allMatch(c -> RefusedCharacter.refuses('a', c));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全角　空格",
        "不换行\u00a0空格",
        "制表\t符",
        "𠮷𬭎",
        "葛\udb40\udd00城",
        "①②㎡℃",
        "…—“”·",
        "می\u200cخواهم",
        "ᠮᠣᠩᠭᠤᠯ\u180eᠠ",
        "👍"
      })
  void acceptsWhatCanBeSeenOrIsNeededToWriteALanguage(String text) {
    decode(text.getBytes(UTF_8));

    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void tellsARunOnce() {
    decode("甲\u200b\u200b\u200b乙".getBytes(UTF_8));

    assertThat(found()).containsExactly("text/invisible-char 1:2 这里有看不见的字符 U+200B（零宽空格），请删掉");
    assertThat(problems.sorted().get(0).position().length()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesAtEveryKindOfBreak(String lineBreak) {
    decode(("甲" + lineBreak + lineBreak + "乙\u200b").getBytes(UTF_8));

    assertThat(found()).singleElement().asString().startsWith("text/invisible-char 3:2 ");
  }

  @Test
  void countsWhatItDoesNotList() {
    decode("x\u200b".repeat(25).getBytes(UTF_8));

    assertThat(problems.sorted()).hasSize(20);
    assertThat(problems.sorted().get(19).hints()).containsExactly("后面还有 5 处这样的字符");
  }

  @Test
  void refusesMoreCharactersThanTheLimit() {
    decode("x".repeat(SourceDecoder.LIMIT + 1).getBytes(UTF_8));

    assertThat(found()).containsExactly("text/too-large 1:1 文件有 3145729 个字符，超过上限 3145728 个");
  }

  @Test
  void acceptsCharactersUpToTheLimit() {
    decode("x".repeat(SourceDecoder.LIMIT).getBytes(UTF_8));

    assertThat(problems.sorted()).isEmpty();
  }

  private SourceFile decode(byte[] bytes) {
    return new SourceDecoder("text", problems).decode("f", bytes);
  }

  private List<String> found() {
    return problems.sorted().stream().map(SourceDecoderTest::brief).toList();
  }

  private static String brief(Diagnostic d) {
    return d.code() + " " + d.position().toString().substring(2) + " " + d.message();
  }

  private static byte[] bytes(String text, int... more) {
    byte[] start = text.getBytes(UTF_8);
    byte[] result = Arrays.copyOf(start, start.length + more.length);
    for (int i = 0; i < more.length; i++) {
      result[start.length + i] = (byte) more[i];
    }
    return result;
  }
}
