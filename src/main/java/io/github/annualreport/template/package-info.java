/** The folder of a template: its files, each typed by the stage it belongs to. */
package io.github.annualreport.template;
