package io.github.annualreport.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Explains the findings, each with a wrong and a right example: the pages of findings.md. */
public final class FindingGuide {

  private static final Pattern PAGE =
      Pattern.compile("(?ms)^## (\\S+)\n+([^\n]+)\n(.*?)(?=^## |\\z)");
  private static final String RULE = "rule/";
  private static final String EVERY_RULE = "rule/编号";

  private final Map<String, Page> pages = new LinkedHashMap<>();

  private FindingGuide(String text) {
    PAGE.matcher(text).results().map(FindingGuide::page).forEach(p -> pages.put(p.code(), p));
  }

  public static FindingGuide read() {
    try (InputStream in = FindingGuide.class.getResourceAsStream("findings.md")) {
      return new FindingGuide(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page page(MatchResult found) {
    return new Page(found.group(1), found.group(2), found.group(3).strip());
  }

  public List<Page> pages() {
    return List.copyOf(pages.values());
  }

  public Optional<Page> page(String code) {
    boolean isRule = code.startsWith(RULE) || !code.contains("/");
    return Optional.ofNullable(pages.get(isRule ? EVERY_RULE : code));
  }

  /**
   * The page about a code.
   *
   * @param title the problem, in a sentence
   * @param body Markdown with the examples
   */
  public record Page(String code, String title, String body) {}
}
