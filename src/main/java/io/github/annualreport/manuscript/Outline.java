package io.github.annualreport.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what each paragraph is, by what the file says and by the forms of official documents. */
final class Outline {

  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_RUN_IN = 40;
  private static final int DEEPEST = 4;
  private static final Pattern DATE =
      Pattern.compile("^\\s*(?:[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}[日号]|[二〇○一三四五六七八九]{4}年.{2,7}日)\\s*$");
  private static final Pattern ATTACHMENT = Pattern.compile("^\\s*附\\s*件\\s*[0-9：:]*.*");
  private static final Pattern ADDRESSEE = Pattern.compile("^[^。；]{2,60}[：:]$");
  private static final Pattern POINT = Pattern.compile("[。！？；]");

  private final List<Paragraph> paragraphs;
  private final List<Passage> result = new ArrayList<>();
  private final List<String> path = new ArrayList<>();
  private boolean bodyBegun;

  Outline(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  List<Passage> passages() {
    for (int i = 0; i < paragraphs.size(); i++) {
      result.add(passage(i, paragraphs.get(i)));
    }
    return result;
  }

  private Passage passage(int index, Paragraph paragraph) {
    String text = paragraph.text();
    Optional<Label> label = isRunning(paragraph.form()) ? Label.at(text) : Optional.empty();
    int headingEnd = headingEnd(paragraph, label);
    Role role = role(index, paragraph, label, headingEnd);
    if (role != Role.HEADING && role != Role.BODY) {
      headingEnd = 0;
    }
    bodyBegun |= role == Role.BODY || role == Role.HEADING;
    int level = headingEnd > 0 ? level(paragraph.form(), label) : 0;
    if (level > 0) {
      cutPath(level - 1);
    }
    var passage =
        new Passage(index + 1, paragraph, role, label, level, headingEnd, List.copyOf(path));
    if (level > 0) {
      path.add(withoutPoint(text.substring(0, headingEnd).strip()));
    }
    return passage;
  }

  private static boolean isRunning(Form form) {
    return form instanceof Form.Text || form instanceof Form.Heading;
  }

  private static int level(Form form, Optional<Label> label) {
    int styled = form instanceof Form.Heading heading ? Math.min(heading.level(), DEEPEST) : 1;
    return label.map(Label::level).orElse(styled);
  }

  private void cutPath(int length) {
    while (path.size() > length) {
      path.remove(path.size() - 1);
    }
  }

  /** A display heading is all heading; a labelled paragraph begins with one if that is short. */
  private static int headingEnd(Paragraph paragraph, Optional<Label> label) {
    String text = paragraph.text();
    boolean styled = paragraph.form() instanceof Form.Heading;
    if (!styled && label.isEmpty()) {
      return 0;
    }
    int point = firstPoint(text);
    boolean last = point >= 0 && point == text.stripTrailing().length() - 1;
    boolean whole = point < 0 || (last && (styled || text.charAt(point) == '。'));
    if (whole) {
      return styled || text.length() <= LONGEST_HEADING ? text.length() : 0;
    }
    boolean runIn = text.charAt(point) == '。' && point <= LONGEST_RUN_IN;
    return runIn && !text.substring(0, point).contains("，") ? point + 1 : 0;
  }

  private static int firstPoint(String text) {
    var matcher = POINT.matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }

  private Role role(int index, Paragraph paragraph, Optional<Label> label, int headingEnd) {
    Form form = paragraph.form();
    if (form instanceof Form.Cell) {
      return Role.CELL;
    }
    if (form instanceof Form.Note) {
      return Role.NOTE;
    }
    if (form instanceof Form.Title) {
      return Role.TITLE;
    }
    String text = paragraph.text().strip();
    if (headingEnd == paragraph.text().length() && headingEnd > 0) {
      return Role.HEADING;
    }
    if (label.isPresent() || form instanceof Form.Heading) {
      return Role.BODY;
    }
    return bodyBegun ? ending(index, text) : beginning(index, text);
  }

  private Role beginning(int index, String text) {
    boolean titled = result.stream().anyMatch(p -> p.role() == Role.TITLE);
    boolean plain = text.length() <= LONGEST_HEADING && firstPoint(text) < 0;
    if (ADDRESSEE.matcher(text).matches() && !text.contains("如下")) {
      return Role.ADDRESSEE;
    }
    boolean next = index == 0 || result.get(index - 1).role() == Role.TITLE;
    if (plain && next && (!titled || text.startsWith("（") || text.startsWith("("))) {
      return Role.TITLE;
    }
    return Role.BODY;
  }

  private Role ending(int index, String text) {
    if (DATE.matcher(text).matches()) {
      return Role.DATE;
    }
    if (ATTACHMENT.matcher(text).matches() && text.length() <= LONGEST_HEADING) {
      return Role.ATTACHMENT;
    }
    boolean beforeDate =
        index + 1 < paragraphs.size() && DATE.matcher(paragraphs.get(index + 1).text()).matches();
    return beforeDate && firstPoint(text) < 0 ? Role.SIGNATURE : Role.BODY;
  }

  private static String withoutPoint(String heading) {
    return heading.endsWith("。") ? heading.substring(0, heading.length() - 1) : heading;
  }
}
