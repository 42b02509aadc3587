package io.github.annualreport.check;

import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.diagnostic.SourcePosition;
import io.github.annualreport.diagnostic.TextEdit;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of an author's text that can be taken out: tags in it are opened and closed in it. */
record SourceStretch(SourceFile source, int start, int end) {

  private static final Pattern TAG = Pattern.compile("<(/?)([#@][\\p{L}\\p{N}_.]*)[^<>]*?(/?)>");
  private static final Pattern OPENING_BEFORE = Pattern.compile("<([#@][\\p{L}_]+)[^<>]*(?<!/)>$");
  private static final Pattern CLOSING_BEHIND = Pattern.compile("^</([#@][\\p{L}_]+)>");

  String text() {
    return source.text().substring(start, end);
  }

  SourcePosition position() {
    return source.at(start, end - start);
  }

  TextEdit replacedBy(String text) {
    return new TextEdit(start, end, text);
  }

  /** Whether nothing but what is printed stands in it: no tag, no emphasis. */
  boolean isPlain() {
    return !text().matches("(?s).*(?:<[/#@]|\\*\\*|\\$\\{).*");
  }

  /** With the tags beside it that belong to tags in it; empty if these are not closed there. */
  Optional<SourceStretch> balanced() {
    ArrayDeque<String> open = unmatched();
    if (open.isEmpty()) {
      boolean emphasis = text().split("\\*\\*", -1).length % 2 == 1;
      return Optional.of(this).filter(s -> emphasis);
    }
    boolean closed = open.stream().allMatch(t -> t.startsWith("/"));
    Matcher beside = closed ? before() : behind();
    if (!beside.find()) {
      return Optional.empty();
    }
    return closed
        ? new SourceStretch(source, beside.start(), end).balanced()
        : new SourceStretch(source, start, end + beside.end()).balanced();
  }

  private Matcher before() {
    return OPENING_BEFORE.matcher(source.text().substring(0, start));
  }

  private Matcher behind() {
    return CLOSING_BEHIND.matcher(source.text().substring(end));
  }

  /** With the tags around it that have nothing else in them. */
  SourceStretch withEmptyTags() {
    Matcher before = before();
    Matcher behind = behind();
    return before.find() && behind.find() && before.group(1).equals(behind.group(1))
        ? new SourceStretch(source, before.start(), end + behind.end()).withEmptyTags()
        : this;
  }

  /** The tags that are opened and not closed, and with a stroke those closed and not opened. */
  private ArrayDeque<String> unmatched() {
    var tags = new ArrayDeque<String>();
    Matcher tag = TAG.matcher(text());
    while (tag.find()) {
      boolean closes = !tag.group(1).isEmpty();
      boolean alone =
          !tag.group(3).isEmpty() || tag.group(2).matches("#(?:else|elseif|sep|assign)");
      if (closes && tag.group(2).equals(tags.peek())) {
        tags.pop();
      } else if (!alone) {
        tags.push(tag.group(1) + tag.group(2));
      }
    }
    return tags;
  }
}
