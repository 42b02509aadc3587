package io.github.annualreport.render;

import freemarker.template.TemplateModelException;

/** A directive was to print a figure that is not there. */
final class AbsentFigureException extends TemplateModelException {

  private static final long serialVersionUID = 1L;

  AbsentFigureException(String parameter) {
    super("“" + parameter + "”所指的一项没有填写，不能写进正文");
  }
}
