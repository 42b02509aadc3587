package io.github.annualreport;

import java.util.List;

/** The templates that come with the program. */
public final class Templates {

  public List<TemplateInfo> all() {
    return List.of();
  }

  /** A template: its name and what it is for. */
  public record TemplateInfo(String name, String title) {}
}
