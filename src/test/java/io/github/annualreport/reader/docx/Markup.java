package io.github.annualreport.reader.docx;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments and tracked changes of a DOCX. */
public final class Markup {

  private static final Pattern COMMENT =
      Pattern.compile("<w:comment\\b([^>]*)>(.*?)</w:comment>", Pattern.DOTALL);
  private static final Pattern CHANGE =
      Pattern.compile("<w:(ins|del)\\b[^>]*[^/]>(.*?)</w:\\1>", Pattern.DOTALL);

  private Markup() {}

  public static List<Comment> comments(byte[] docx) {
    if (!Zips.names(docx).contains("word/comments.xml")) {
      return List.of();
    }
    String body = Zips.part(docx, "word/document.xml");
    return COMMENT
        .matcher(Zips.part(docx, "word/comments.xml"))
        .results()
        .map(
            m ->
                new Comment(
                    attribute(m.group(1), "author"),
                    text(m.group(2)),
                    about(body, attribute(m.group(1), "id"))))
        .toList();
  }

  /** Such as "ins 9.25" and "del 8.25", in their order. */
  public static List<String> changes(byte[] docx) {
    return CHANGE
        .matcher(Zips.part(docx, "word/document.xml"))
        .results()
        .map(m -> m.group(1) + " " + text(m.group(2)))
        .toList();
  }

  private static String attribute(String element, String name) {
    Matcher matcher = Pattern.compile("w:" + name + "=\"([^\"]*)\"").matcher(element);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String about(String body, String id) {
    int start = body.indexOf("<w:commentRangeStart w:id=\"" + id + "\"/>");
    int end = body.indexOf("<w:commentRangeEnd w:id=\"" + id + "\"/>");
    return start < 0 || end < start ? "" : text(body.substring(start, end));
  }

  private static String text(String xml) {
    return xml.replaceAll("<[^>]*>", "").strip();
  }

  /**
   * A comment.
   *
   * @param about the text of its range
   */
  public record Comment(String author, String text, String about) {}
}
