/**
 * What all writers share: the seal by which a program knows its own files, and stable zip files.
 */
package io.github.annualreport.writer;
