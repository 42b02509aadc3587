package io.github.annualreport.figure;

import java.util.List;

/**
 * How a figure is called and understood.
 *
 * @param name 类.指标, unique in a template
 * @param title the field's name in messages
 * @param description 口径: what is counted, how and when
 * @param formerNames 曾用名: what data files of earlier years call it, 类.指标
 */
public record Term(String name, String title, String description, List<String> formerNames) {

  public Term {
    formerNames = List.copyOf(formerNames);
  }

  /** A term that never had another name. */
  public Term(String name, String title, String description) {
    this(name, title, description, List.of());
  }
}
