package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what one text writes in two ways: numbers, dates, what the author calls itself. */
final class ConsistencyCheck implements Check {

  private static final PrefilteredPattern GROUPED =
      PrefilteredPattern.of("(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])");

  /** Units of what is counted; a hotline, a postcode, a standard has a number but no unit. */
  private static final String COUNTED =
      "(?:[件次起个家户名份条场项期篇宗例只头对组块所间幢门笔批艘架根棵株盏台辆套处座册张页册吨亩元株米]|人(?!社|力|民)|平方|立方|公里|公顷|千米|千克|千瓦)";

  private static final PrefilteredPattern PLAIN =
      PrefilteredPattern.of(
          "(?<![0-9.,〔第A-Za-z-])(?!(?:19|20)[0-9]{2}(?:年|—|-|～))[1-9][0-9]{3,}(?=[余多万亿]{0,2}"
              + COUNTED
              + ")");
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
    List<Passage> body = manuscript.in(Role.BODY);
    var result = new ArrayList<Finding>();
    List<Excerpt> plain = places(body, PLAIN);
    if (!plain.isEmpty()) {
      String message = "这里分节，别处不分节（“" + plain.get(0).text() + "”），全文一种写法";
      places(body, GROUPED).forEach(p -> result.add(p.finding(groups, message)));
    }
    if (!places(body, ARABIC_YEAR).isEmpty()) {
      String message = "这里用汉字，别处用阿拉伯数字，全文一种写法";
      places(body, CHINESE_YEAR).forEach(p -> result.add(p.finding(dates, message)));
    }
    Map<String, List<Excerpt>> byNoun =
        places(body, SELF).stream()
            .collect(
                Collectors.groupingBy(
                    p -> p.text().substring(1), TreeMap::new, Collectors.toList()));
    byNoun.values().forEach(places -> result.addAll(self(places)));
    return result;
  }

  /** The name that is used less is wrong. */
  private List<Finding> self(List<Excerpt> places) {
    List<Excerpt> ours = places.stream().filter(p -> p.text().startsWith("我")).toList();
    List<Excerpt> these = places.stream().filter(p -> p.text().startsWith("本")).toList();
    if (ours.isEmpty() || these.isEmpty()) {
      return List.of();
    }
    boolean fewer = these.size() <= ours.size();
    String message = "别处自称“" + (fewer ? ours : these).get(0).text() + "”，全文一种自称";
    return (fewer ? these : ours).stream().map(p -> p.finding(self, message)).toList();
  }

  /** The places of a pattern outside of what is quoted. */
  private static List<Excerpt> places(List<Passage> body, PrefilteredPattern pattern) {
    return body.stream().flatMap(p -> places(p, pattern)).toList();
  }

  private static Stream<Excerpt> places(Passage passage, PrefilteredPattern pattern) {
    String text = Mask.of(QUOTED, Mask.addresses(passage.text()));
    return pattern.in(text).stream().map(m -> Excerpt.of(passage, m));
  }
}
