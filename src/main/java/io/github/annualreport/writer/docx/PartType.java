package io.github.annualreport.writer.docx;

/** A kind of part that a text may refer to. */
enum PartType {
  PNG("image", "image/png"),
  JPEG("image", "image/jpeg"),
  FOOTER("footer", "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"),
  CHART("chart", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"),
  RELATIONSHIPS_OF_CHART("", "application/vnd.openxmlformats-package.relationships+xml"),
  WORKBOOK("package", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  COMMENTS(
      "comments", "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final String relationship;
  private final String contentType;

  PartType(String relationship, String contentType) {
    this.relationship = relationship;
    this.contentType = contentType;
  }

  String relationship() {
    return RELATIONSHIPS + relationship;
  }

  String contentType() {
    return contentType;
  }
}
