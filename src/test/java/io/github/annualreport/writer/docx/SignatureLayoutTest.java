package io.github.annualreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureLayoutTest {

  @Test
  void beginsAShorterDateTwoCharactersRightOfTheSignature() {
    // 11 characters of 315
    var layout = SignatureLayout.of("某市某某区生态环境分局", "2026年1月20日");

    assertThat(layout).isEqualTo(new SignatureLayout(640, 8845 - 640 - 3465 + 630, 0));
  }

  @Test
  void movesTheSignatureLeftOfALongerDate() {
    // 4 characters
    assertThat(SignatureLayout.of("区司法局", "2026年1月20日"))
        .isEqualTo(new SignatureLayout(640 + 2030 + 630 - 1260, 0, 640));
  }

  @Test
  void endsWhatStandsAloneTwoCharactersBeforeTheMargin() {
    assertThat(SignatureLayout.of("", "2026年1月20日").dateRight()).isEqualTo(640);
    assertThat(SignatureLayout.of("某市某某区生态环境分局", "").signatureRight()).isEqualTo(640);
  }

  @Test
  void leavesRoomForTheDateUnderASignatureOfSeveralLines() {
    var layout = SignatureLayout.of("某".repeat(60), "2026年1月20日");

    assertThat(8845 - layout.dateLeft()).isGreaterThan(2030);
  }
}
