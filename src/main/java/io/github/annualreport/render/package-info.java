/**
 * Templates and figures to Markdown. The template language is FreeMarker cut down to what a report
 * needs; every name in a template is held against the shape of the data, in branches taken or not.
 */
package io.github.annualreport.render;
