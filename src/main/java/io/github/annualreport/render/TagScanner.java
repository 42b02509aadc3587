package io.github.annualreport.render;

import io.github.annualreport.render.TemplateTag.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the tags, look-ups and comments out of a template's text, whether or not they fit together.
 * FreeMarker's own parser stops at the first that does not.
 */
final class TagScanner {

  private static final Pattern TAG = Pattern.compile("<(/?)([#@][\\p{L}\\p{N}_.]*)");
  private static final char MASK = '\uFFFC';
  private static final String COMMENT = "<#--";
  private static final String COMMENT_END = "-->";
  private static final Pattern VERBATIM_TEXT = Pattern.compile("(?s)<#noparse>.*?</#noparse>");
  private static final String VERBATIM = "#noparse";

  private final String text;
  private final List<TemplateTag> tags = new ArrayList<>();

  private TagScanner(String text) {
    this.text = text;
  }

  static List<TemplateTag> scan(String text) {
    return new TagScanner(text).scan();
  }

  /** The text with an object in the place of all tags. */
  static StringBuilder prose(String text) {
    var prose = new StringBuilder(text);
    scan(text).forEach(tag -> mask(prose, tag.start(), tag.end()));
    return prose;
  }

  /** As above, without what verbatim tags have printed as it stands. */
  static StringBuilder proseToRead(String text) {
    StringBuilder prose = prose(text);
    Matcher verbatim = VERBATIM_TEXT.matcher(text);
    while (verbatim.find()) {
      mask(prose, verbatim.start(), verbatim.end());
    }
    return prose;
  }

  /** Hides a stretch, line breaks apart, so that offsets stay what they are. */
  static void mask(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, MASK);
      }
    }
  }

  private List<TemplateTag> scan() {
    Matcher tag = TAG.matcher(text);
    int i = 0;
    while (i < text.length()) {
      int next = i + 1;
      if (text.startsWith(COMMENT, i)) {
        next = comment(i);
      } else if (text.startsWith("${", i) || text.startsWith("#{", i)) {
        next = add(Sort.INTERPOLATION, i, "", closing(i + 2, '}'));
      } else if (text.charAt(i) == '<' && tag.region(i, text.length()).lookingAt()) {
        next = tag(tag);
      }
      i = next;
    }
    return List.copyOf(tags);
  }

  private int comment(int start) {
    int end = text.indexOf(COMMENT_END, start);
    return add(Sort.COMMENT, start, "", end < 0 ? -1 : end + COMMENT_END.length());
  }

  private int tag(Matcher tag) {
    Sort sort = tag.group(1).isEmpty() ? Sort.OPENING : Sort.CLOSING;
    String name = tag.group(2);
    int end =
        add(
            sort,
            tag.start(),
            name.startsWith("#") ? name.substring(1) : name,
            closing(tag.end(), '>'));
    int verbatimEnd = text.indexOf("</" + VERBATIM, end);
    return name.equals(VERBATIM) && sort == Sort.OPENING && verbatimEnd >= 0 ? verbatimEnd : end;
  }

  /** Adds a piece; where it has no end, it is taken to end with the line. */
  private int add(Sort sort, int start, String name, int end) {
    boolean closed = end >= 0;
    int lineEnd = text.indexOf('\n', start);
    int until = closed ? end : lineEnd < 0 ? text.length() : lineEnd;
    tags.add(new TemplateTag(sort, start, until, name, closed, text.substring(start, until)));
    return until;
  }

  /** The offset after the closing character; -1 if another piece or an empty line comes first. */
  private int closing(int from, char close) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = afterString(i);
      } else if (c == close && depth == 0) {
        return i + 1;
      } else if (c == '(' || c == '{' || c == '[') {
        depth++;
      } else if (c == ')' || c == '}' || c == ']') {
        depth--;
      } else if (startsPiece(i) || text.startsWith("\n\n", i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean startsPiece(int i) {
    return text.startsWith("<#", i)
        || text.startsWith("</#", i)
        || text.startsWith("<@", i)
        || text.startsWith("</@", i)
        || text.startsWith("${", i);
  }

  /** The offset of the quotation mark that ends the string, or of the line's last character. */
  private int afterString(int start) {
    char quote = text.charAt(start);
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == quote) {
        return i;
      } else if (c == '\n') {
        return i - 1;
      }
    }
    return text.length() - 1;
  }
}
