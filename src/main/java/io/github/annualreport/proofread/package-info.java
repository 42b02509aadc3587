/** Proofreads manuscripts by a catalogue of rules. */
package io.github.annualreport.proofread;
