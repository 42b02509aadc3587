/**
 * Templates and figures to Markdown. The template language is FreeMarker cut down to what a report
 * needs: {@link io.github.annualreport.render.TemplateCheck} says how a template is checked, {@link
 * io.github.annualreport.render.FigureMarks} how figures travel through the text. The door is
 * {@link io.github.annualreport.render.TemplateRenderer}; a directive is a line in {@code
 * DirectiveForms} and one in {@code Directives}.
 */
package io.github.annualreport.render;
