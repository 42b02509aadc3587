/**
 * Shared by all writers: the seal by which the program knows its own files, and stable zip files.
 */
package io.github.annualreport.writer;
