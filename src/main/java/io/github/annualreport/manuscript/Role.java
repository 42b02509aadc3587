package io.github.annualreport.manuscript;

/** The role of a paragraph in an official document (GB/T 9704-2012, 7.2 and 7.3). */
public enum Role {
  TITLE,
  ADDRESSEE,
  HEADING,
  BODY,
  CELL,
  NOTE,
  ATTACHMENT,
  SIGNATURE,
  DATE
}
