package io.github.annualreport.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The elements of an official document around its body (GB/T 9704-2012, 7.2 to 7.4).
 *
 * @param head 版头; empty for the plain form
 * @param mark what follows the title in brackets while the document is not final: 送审稿; else empty
 * @param addressees 主送机关, in order; none if the document has none
 * @param signature 发文机关署名 and 成文日期
 * @param note 附注 without its brackets; empty if there is none
 * @param imprint 版记
 */
public record Elements(
    Optional<Head> head,
    Title title,
    String mark,
    List<String> addressees,
    Signature signature,
    String note,
    Optional<Imprint> imprint) {

  /** The mark of a draft with gaps. */
  public static final String DRAFT = "草稿";

  public Elements {
    addressees = List.copyOf(addressees);
  }

  /** The elements of the plain form. */
  public Elements(
      Title title, List<String> addressees, String signature, Optional<LocalDate> date) {
    this(
        Optional.empty(),
        title,
        "",
        addressees,
        new Signature(signature.isEmpty() ? List.of() : List.of(signature), date, false),
        "",
        Optional.empty());
  }

  /**
   * 版头, above the red line of a document that goes upward.
   *
   * @param organ 发文机关标志
   * @param number 发文字号; empty if there is none yet
   * @param signers 签发人, in order
   */
  public record Head(String organ, String number, List<String> signers) {
    public Head {
      signers = List.copyOf(signers);
    }
  }

  /**
   * 版记, at the foot of the last page.
   *
   * @param copies 抄送机关, in order; none if there are none
   * @param printer 印发机关; empty if there is none
   * @param printed 印发日期
   */
  public record Imprint(List<String> copies, String printer, Optional<LocalDate> printed) {
    public Imprint {
      copies = List.copyOf(copies);
    }
  }
}
