/** YAML values that remember where they were written. */
package io.github.annualreport.yaml;
