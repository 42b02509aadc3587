package io.github.annualreport.render;

import freemarker.template.TemplateModelException;

/** A template printed a figure that is zero. */
final class ZeroPrintedException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  ZeroPrintedException(String name, boolean last) {
    super("“" + name + "”" + (last ? "上年" : "") + "为 0，不能按数字写进正文");
  }
}
