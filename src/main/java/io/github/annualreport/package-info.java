/**
 * The map of the house. Nothing lives in this package; arrows point down only.
 *
 * <pre>
 * cli                 options in, findings and exit status out
 *  ├ validate         one data file or template, and everything wrong with it
 *  ├ diff             years against each other            (diff.format: how it is printed)
 *  ├ check            a finished text, alone or against its data (check.collation)
 *  ├ init             a new year's files                  (init.draft: taken over from an old text)
 *  └ build            read, validate, derive, render, parse, arrange, write, read back
 *      template       a template's folder, each stage's part of it
 *      — the pipeline, a room for each stage —
 *      yaml → data → indicator → render → markdown → document
 *           → writer.{docx, markdown, html, pdf, xlsx, trace} (writer: what they share)
 *      — what comes back —
 *      reader.{docx, html, pdf} → manuscript → proofread
 *      — what all speak —
 *      figure · text · diagnostic (diagnostic.format) · json
 * </pre>
 */
package io.github.annualreport;
