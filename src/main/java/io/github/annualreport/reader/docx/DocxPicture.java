package io.github.annualreport.reader.docx;

/**
 * A picture in a DOCX.
 *
 * @param line of the text behind which it stands; 0 before all
 * @param extension of its file: png, jpeg, emf
 */
public record DocxPicture(int line, String extension, byte[] bytes) {}
