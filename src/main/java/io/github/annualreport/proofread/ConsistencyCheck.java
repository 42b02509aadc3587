package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is written in two ways in one text: numbers, dates, what the author calls itself. */
final class ConsistencyCheck implements Check {

  private static final PrefilteredPattern GROUPED =
      PrefilteredPattern.of("(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])");
  private static final PrefilteredPattern PLAIN =
      PrefilteredPattern.of(
          "(?<![0-9.,〔第A-Za-z-])(?!(?:19|20)[0-9]{2}(?:年|—|-|～))[1-9][0-9]{3,}(?=[余多万亿]?〈汉〉)(?!号|年)");
  private static final PrefilteredPattern CHINESE_YEAR =
      PrefilteredPattern.of("(?<!第)[一二][〇○零九八][〇○零一二三四五六七八九]{2}年");
  private static final PrefilteredPattern ARABIC_YEAR =
      PrefilteredPattern.of("(?<![0-9])20[0-9]{2}年");
  private static final PrefilteredPattern SELF =
      PrefilteredPattern.of(
          "(?<![〈汉〉&&[^，。；：、在由对将为与和]])(我|本)(局|区|县|市|委|厅|街道|镇|乡|单位)(?![〈汉〉&&[长级域内外]])");
  private static final Pattern QUOTED = Pattern.compile("《[^《》]*》|“[^“”]*”");

  private final ProofRule groups;
  private final ProofRule dates;
  private final ProofRule self;

  ConsistencyCheck(RuleCatalogue catalogue) {
    this.groups = catalogue.get("NUM-16");
    this.dates = catalogue.get("NUM-17");
    this.self = catalogue.get("POL-10");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    List<Unquoted> body = manuscript.in(Role.BODY).stream().map(Unquoted::of).toList();
    var result = new ArrayList<Finding>();
    List<Place> plain = places(body, PLAIN);
    if (!plain.isEmpty()) {
      String message = "这里分节，别处不分节（“" + plain.get(0).match().group() + "”），全文一种写法";
      places(body, GROUPED).forEach(p -> result.add(p.finding(groups, message)));
    }
    if (!places(body, ARABIC_YEAR).isEmpty()) {
      places(body, CHINESE_YEAR)
          .forEach(p -> result.add(p.finding(dates, "这里用汉字，别处用阿拉伯数字，全文一种写法")));
    }
    self(body, result);
    return result;
  }

  /** The name that is used less is told where it stands. */
  private void self(List<Unquoted> body, List<Finding> result) {
    Map<String, List<Place>> byNoun = new TreeMap<>();
    places(body, SELF)
        .forEach(p -> byNoun.computeIfAbsent(p.match().group(2), n -> new ArrayList<>()).add(p));
    for (Map.Entry<String, List<Place>> noun : byNoun.entrySet()) {
      List<Place> ours = with("我", noun.getValue());
      List<Place> these = with("本", noun.getValue());
      boolean fewer = these.size() <= ours.size();
      if (!ours.isEmpty() && !these.isEmpty()) {
        String other = (fewer ? "我" : "本") + noun.getKey();
        (fewer ? these : ours)
            .forEach(p -> result.add(p.finding(self, "别处自称“" + other + "”，全文一种自称")));
      }
    }
  }

  private static List<Place> with(String first, List<Place> places) {
    return places.stream().filter(p -> p.match().group(1).equals(first)).toList();
  }

  private static List<Place> places(List<Unquoted> body, PrefilteredPattern sought) {
    return body.stream()
        .flatMap(u -> sought.in(u.text()).stream().map(m -> new Place(u.passage(), m)))
        .toList();
  }

  /** A passage and its text with everything quoted hidden. */
  private record Unquoted(Passage passage, String text) {

    static Unquoted of(Passage passage) {
      Matcher quoted = QUOTED.matcher(Mask.of(passage.text()));
      return new Unquoted(passage, quoted.replaceAll(m -> "\uFFFC".repeat(m.group().length())));
    }
  }

  private record Place(Passage passage, MatchResult match) {

    Finding finding(ProofRule rule, String message) {
      return new Finding(rule, passage, match.start(), match.end(), message, Optional.empty());
    }
  }
}
