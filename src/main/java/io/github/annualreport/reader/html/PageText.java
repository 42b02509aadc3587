package io.github.annualreport.reader.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the text of a web page of anybody's: the part with the most paragraphs, without menus and
 * scripts. Headings and tables are written as Markdown's.
 */
public final class PageText {

  private static final String NO_TEXT =
      "script, style, noscript, nav, body > header, body > footer, form, button, select";

  /** Menus and tools by the usual names of their classes, unless much text stands in one. */
  private static final String TOOLS =
      "[class*=nav], [class*=crumb], [class*=menu], [class*=position], [class*=location],"
          + " [class*=share], [class*=print]";

  private static final String PARAGRAPHS = "p, h1, h2, h3, h4, h5, h6, td, th";
  private static final double MOST = 0.95;
  private static final String BLOCKS =
      "address article blockquote caption center dd div dl dt figure main ol p section ul li";
  private static final List<String> BLOCK_NAMES = List.of(BLOCKS.split(" "));

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private PageText() {}

  /** The text of a page, in the encoding that it declares. */
  public static String of(byte[] page) {
    Document document;
    try {
      document = Jsoup.parse(new ByteArrayInputStream(page), null, "");
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory are readable", e);
    }
    document.select(NO_TEXT).remove();
    int all = length(document.body());
    document.select(TOOLS).stream().filter(t -> length(t) < (1 - MOST) * all).forEach(Node::remove);
    Element main = main(document.body());
    var text = new PageText();
    Element title = document.selectFirst("h1");
    if (title != null && !title.parents().contains(main)) {
      text.element(title);
    }
    text.read(main);
    text.endLine();
    return String.join("\n", text.lines) + "\n";
  }

  /** The smallest element that holds almost all of the text in paragraphs. */
  private static Element main(Element body) {
    double all = length(body);
    Element found = body;
    while (true) {
      Element inner = null;
      for (Element child : found.children()) {
        inner = length(child) >= MOST * all ? child : inner;
      }
      if (inner == null || all == 0 || inner.is(PARAGRAPHS + ", table")) {
        return found;
      }
      found = inner;
    }
  }

  private static int length(Element element) {
    return element.select(PARAGRAPHS).stream().mapToInt(e -> e.ownText().length()).sum();
  }

  private void read(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        line.append(text.text());
      } else if (child instanceof Element inner) {
        element(inner);
      }
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      endLine();
    } else if (name.equals("img")) {
      line.append("【待改：这里有一张图片").append(element.attr("alt")).append("】");
    } else if (element.hasClass("run-in")) {
      endLine();
      line.append(element.text().replaceFirst("。 ", "。"));
      endLine();
    } else if (name.equals("table") && columns(element) > 1) {
      endLine();
      element.select("> caption").forEach(this::element);
      table(element);
    } else if (name.matches("h[1-6]")) {
      endLine();
      line.append("#".repeat(name.charAt(1) - '0')).append(' ').append(element.text());
      endLine();
    } else if (BLOCK_NAMES.contains(name) || name.matches("t[rdh]")) {
      endLine();
      read(element);
      endLine();
    } else {
      read(element);
    }
  }

  private void endLine() {
    String text = line.toString().replace('\u00A0', ' ').strip();
    if (!text.isEmpty()) {
      lines.add(text);
    }
    line.setLength(0);
  }

  private static int columns(Element table) {
    return table.select("tr").stream().mapToInt(r -> r.children().size()).max().orElse(0);
  }

  /** A cell that spans others stands in the first of its places; the others are empty. */
  private void table(Element table) {
    var rows = new ArrayList<List<String>>();
    var covered = new ArrayList<Integer>();
    for (Element row : table.select("tr")) {
      var cells = new ArrayList<String>();
      for (Element cell : row.select("> td, > th")) {
        fill(cells, covered);
        int span = number(cell.attr("colspan"));
        int down = number(cell.attr("rowspan"));
        for (int i = 0; i < span; i++) {
          while (covered.size() <= cells.size()) {
            covered.add(0);
          }
          covered.set(cells.size(), down - 1);
          cells.add(i == 0 ? cell.text().replace("|", "／") : "");
        }
      }
      fill(cells, covered);
      rows.add(cells);
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    rows.forEach(r -> r.addAll(Collections.nCopies(columns - r.size(), "")));
    List<String> written =
        rows.stream()
            .map(r -> r.stream().collect(Collectors.joining(" | ", "| ", " |")))
            .collect(Collectors.toCollection(ArrayList::new));
    written.add(1, "|" + "---|".repeat(columns));
    lines.addAll(written);
  }

  /** Empty cells in the places that a cell above covers. */
  private static void fill(List<String> cells, List<Integer> covered) {
    while (cells.size() < covered.size() && covered.get(cells.size()) > 0) {
      covered.set(cells.size(), covered.get(cells.size()) - 1);
      cells.add("");
    }
  }

  private static int number(String span) {
    return span.matches("[1-9][0-9]?") ? Integer.parseInt(span) : 1;
  }
}
