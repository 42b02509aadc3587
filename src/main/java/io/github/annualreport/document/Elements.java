package io.github.annualreport.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The elements of an official document around its body (GB/T 9704-2012, 7.3).
 *
 * @param addressees 主送机关, in order; none if the document has none
 * @param signature 发文机关署名; empty if there is none
 * @param date 成文日期
 */
public record Elements(
    Title title, List<String> addressees, String signature, Optional<LocalDate> date) {

  public Elements {
    addressees = List.copyOf(addressees);
  }
}
