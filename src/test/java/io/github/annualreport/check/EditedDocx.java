package io.github.annualreport.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A built DOCX in which somebody changed words, plainly or with changes tracked. */
public final class EditedDocx {

  private static final Pattern RUN =
      Pattern.compile("<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>([^<]*)</w:t></w:r>");
  private static final Pattern PARAGRAPH = Pattern.compile("<w:p>(?:(?!</w:p>).)*</w:p>");
  private static final String BY = " w:id=\"9%s\" w:author=\"审稿人\" w:date=\"2032-01-10T09:00:00Z\"";

  private EditedDocx() {}

  public static byte[] of(byte[] docx, String from, String to, boolean tracked) {
    return of(docx, xml -> edit(xml, from, to, tracked));
  }

  /** As above, where the words stand in a run with line breaks, as those of a title do. */
  static byte[] ofTitle(byte[] docx, String from, String to) {
    return of(docx, xml -> xml.replaceFirst(Pattern.quote(from), to));
  }

  /** Without the paragraph that has the words. */
  static byte[] without(byte[] docx, String words) {
    return of(docx, xml -> xml.replace(paragraph(xml, words), ""));
  }

  /** With a paragraph that looks like the one before it. */
  static byte[] with(byte[] docx, String behind, String text) {
    return of(
        docx,
        xml -> {
          String before = paragraph(xml, behind);
          Matcher run = RUN.matcher(before);
          String properties = run.find() && run.group(1) != null ? run.group(1) : "";
          String style = before.substring(0, before.indexOf("<w:r>"));
          return xml.replace(before, before + style + run(properties, "t", text) + "</w:p>");
        });
  }

  /** With a paragraph at another place. */
  static byte[] moved(byte[] docx, String words, String behind) {
    return of(
        docx,
        xml -> {
          String moved = paragraph(xml, words);
          String rest = xml.replace(moved, "");
          String before = paragraph(rest, behind);
          return rest.replace(before, before + moved);
        });
  }

  private static String paragraph(String xml, String words) {
    return PARAGRAPH
        .matcher(xml)
        .results()
        .map(java.util.regex.MatchResult::group)
        .filter(p -> p.replaceAll("<[^>]*>", "").contains(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no paragraph has " + words));
  }

  private static byte[] of(byte[] docx, UnaryOperator<String> edit) {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
        var zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(
            entry.getName().equals("word/document.xml")
                ? edit.apply(new String(part, UTF_8)).getBytes(UTF_8)
                : part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String edit(String xml, String from, String to, boolean tracked) {
    Matcher run = RUN.matcher(xml);
    while (run.find()) {
      int at = run.group(2).indexOf(from);
      if (at >= 0) {
        String properties = run.group(1) == null ? "" : run.group(1);
        String before = run.group(2).substring(0, at);
        String after = run.group(2).substring(at + from.length());
        String middle = tracked ? tracked(properties, from, to) : run(properties, "t", to);
        return xml.substring(0, run.start())
            + run(properties, "t", before)
            + middle
            + run(properties, "t", after)
            + xml.substring(run.end());
      }
    }
    throw new IllegalArgumentException("no run has " + from);
  }

  private static String tracked(String properties, String from, String to) {
    return "<w:del%s>%s</w:del><w:ins%s>%s</w:ins>"
        .formatted(
            BY.formatted(1), run(properties, "delText", from),
            BY.formatted(2), run(properties, "t", to));
  }

  private static String run(String properties, String name, String text) {
    return text.isEmpty()
        ? ""
        : "<w:r>%s<w:%s xml:space=\"preserve\">%s</w:%s></w:r>"
            .formatted(properties, name, text, name);
  }
}
