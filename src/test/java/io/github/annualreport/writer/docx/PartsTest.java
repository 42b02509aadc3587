package io.github.annualreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

  @Test
  void zipsTheContentTypesFirstAndTheRestByName() throws IOException {
    var parts = new Parts();
    for (String name : List.of("word/b.xml", "_rels/.rels", "[Content_Types].xml", "A.xml")) {
      parts.put(name, name.getBytes(UTF_8));
    }

    assertThat(names(parts.zip()))
        .containsExactly("[Content_Types].xml", "A.xml", "_rels/.rels", "word/b.xml");
  }

  @Test
  void readsWhatItZipped() {
    var parts = new Parts();
    parts.put("a", "甲".getBytes(UTF_8));

    assertThat(Parts.read(parts.zip()).orElseThrow().find("a")).hasValue("甲".getBytes(UTF_8));
  }

  @Test
  void readsNoFileLargerThanAnyReport() {
    var parts = new Parts();
    parts.put("bomb", new byte[(64 << 20) + 1]);

    assertThat(Parts.read(parts.zip())).isEmpty();
  }

  @Test
  void readsNoFileOfMorePartsThanAnyReport() {
    var parts = new Parts();
    for (int i = 0; i <= 1000; i++) {
      parts.put("part" + i, new byte[0]);
    }

    assertThat(Parts.read(parts.zip())).isEmpty();
  }

  @Test
  void digestsTheNamesAndTheContent() {
    var one = new Parts();
    one.put("a", "甲".getBytes(UTF_8));
    var other = new Parts();
    other.put("b", "甲".getBytes(UTF_8));
    var more = new Parts();
    more.put("a", "甲".getBytes(UTF_8));
    more.put("excluded", "任何内容".getBytes(UTF_8));

    assertThat(one.digestWithout("excluded")).isNotEqualTo(other.digestWithout("excluded"));
    assertThat(one.digestWithout("excluded")).isEqualTo(more.digestWithout("excluded"));
  }

  private static List<String> names(byte[] zip) throws IOException {
    var names = new ArrayList<String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        names.add(e.getName());
      }
    }
    return names;
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z, 1980-02-01T00:00",
    "2032-01-20T08:30:02Z, 2032-01-20T08:30:02",
    "9999-12-31T23:59:59Z, 2107-12-31T23:59:58"
  })
  void datesItsEntriesAsFarAsAZipFileCan(Instant time, LocalDateTime inZip) throws IOException {
    var parts = new Parts();
    parts.put("甲.xml", new byte[] {1});

    try (var zip = new ZipInputStream(new ByteArrayInputStream(parts.zip(Optional.of(time))))) {
      ZipEntry entry = zip.getNextEntry();
      assertThat(entry.getTimeLocal()).isEqualTo(inZip);
      assertThat(entry.getExtra()).isNull();
    }
  }
}
