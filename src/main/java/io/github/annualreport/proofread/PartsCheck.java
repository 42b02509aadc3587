package io.github.annualreport.proofread;

import io.github.annualreport.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds the parts of a total against it. Parts behind 其中 need not be all of them and only must not
 * exceed the total; those behind a colon or 包括 have to add up to it.
 */
final class PartsCheck implements Check {

  private static final String AMONG = "其中";
  private static final PrefilteredPattern LEAD =
      PrefilteredPattern.of("其中(?:包括|包含|有)?|(?<!主要)(?:包括|包含|分别[为是]|分为)|：|由(?=[^。；]*[组构]成)");

  /** Between a total and the word that leads to all its parts: 9件案件，具体. */
  private static final Pattern GAP = Pattern.compile("[^，。；：0-9]{0,6}[，（]?(?:具体|依次)?");

  /** Clauses that go on with what came of the total, not with its parts. */
  private static final String OTHER =
      "(?:已|均|全部|全年|共|累计|同比|环比|比|较|占|另|还|并|现|办[结理]|结案|审结|发现|查[处出封扣]|立案|整改|责令|督促|完成|处[理置]|[答反回]|"
          + "罚|没收|收缴|移送|推送|解决|化解|培训|覆盖|惠及|参[训加与]|涉|指导|开展|组织)";

  private static final Pattern OTHER_CLAUSE =
      Pattern.compile("(?:^|[，；])" + OTHER + "[^，；]*$|其中|：|。");

  private static final Pattern SEXES =
      Pattern.compile("男(性|职工|同志|生|士)?/女\\1?|女(性|职工|同志|生|士)?/男\\2?");
  private static final Pattern OPPOSITES = Pattern.compile("[已]?(.+)/[不未非]\\1|[不未非](.+)/已?\\2");

  private final ProofRule part;
  private final ProofRule parts;

  PartsCheck(RuleCatalogue catalogue) {
    this.part = catalogue.get("FIG-02");
    this.parts = catalogue.get("FIG-12");
  }

  @Override
  public List<Finding> check(Manuscript manuscript) {
    return Excerpt.periods(manuscript).flatMap(this::check).toList();
  }

  private Stream<Finding> check(Excerpt period) {
    List<MatchResult> leads = LEAD.in(period.text());
    List<PrintedAmount> amounts = leads.isEmpty() ? List.of() : PrintedAmount.in(period);
    return leads.stream()
        .map(lead -> new Lead(period, lead))
        .flatMap(
            lead ->
                lead.total(amounts).stream()
                    .flatMap(total -> compare(lead, total, lead.parts(total, amounts)).stream()));
  }

  private Optional<Finding> compare(Lead lead, PrintedAmount total, List<PrintedAmount> inside) {
    Optional<PrintedAmount> greater =
        inside.stream().filter(a -> a.number().exceeds(total.number())).findFirst();
    if (greater.isPresent() && lead.isAmong()) {
      String message = "其中的%s大于总数%s".formatted(greater.get().written(), total.written());
      return Optional.of(greater.get().excerpt().finding(part, message));
    }
    PrintedNumber sum =
        inside.stream().map(PrintedAmount::number).reduce(PrintedNumber.ZERO, PrintedNumber::plus);
    boolean wrong =
        lead.namesAll(inside) ? !sum.mayEqual(total.number()) : sum.exceeds(total.number());
    if (inside.size() < 2 || !wrong) {
      return Optional.empty();
    }
    String written = sum.value().stripTrailingZeros().toPlainString() + total.unit();
    String message =
        "%s的几个数合计%s，总数是%s".formatted(lead.isAmong() ? AMONG : "列出", written, total.written());
    return Optional.of(total.excerpt().finding(parts, message));
  }

  /** The word that leads from a total to its parts, offsets in the period. */
  private record Lead(Excerpt period, MatchResult word) {

    boolean isAmong() {
      return word.group().startsWith(AMONG);
    }

    /** The number before 其中, or the one right before another word. */
    Optional<PrintedAmount> total(List<PrintedAmount> amounts) {
      int from = isAmong() ? text(0, word.start()).lastIndexOf('；') : -1;
      List<PrintedAmount> before =
          amounts.stream()
              .filter(a -> start(a) > from && end(a) <= word.start())
              .filter(a -> depth(start(a)) <= depth(word.start()) && !a.isCompared())
              .toList();
      return before.stream()
          .skip(Math.max(before.size() - 1, 0))
          .filter(a -> isAmong() || GAP.matcher(text(end(a), word.start())).matches())
          .findFirst();
    }

    /**
     * The numbers of the list that follows, as long as its separators and clauses are of one kind.
     */
    List<PrintedAmount> parts(PrintedAmount total, List<PrintedAmount> amounts) {
      var result = new ArrayList<PrintedAmount>();
      int from = word.end();
      boolean commas = true;
      for (PrintedAmount amount : amounts) {
        if (start(amount) < word.end() || depth(start(amount)) > depth(word.start())) {
          continue;
        }
        String gap = text(from, start(amount)).replaceAll("（[^（）]*）", "");
        boolean comma = gap.matches(".*[，；].*");
        if (gap.indexOf('）') >= 0
            || (isAmong() && gap.indexOf('；') >= 0)
            || OTHER_CLAUSE.matcher(gap).find()
            || (comma && !commas)) {
          break;
        }
        commas = comma || result.isEmpty();
        if (amount.unit().equals(total.unit())
            && !amount.isCompared()
            && !amount.excerpt().after().startsWith("中")) {
          result.add(amount);
        }
        from = end(amount);
      }
      return result;
    }

    /** Whether the parts are all there are: by the word, or as 男 and 女, 合格 and 不合格. */
    boolean namesAll(List<PrintedAmount> parts) {
      if (parts.size() < 2) {
        return false;
      }
      PrintedAmount last = parts.get(parts.size() - 1);
      String after = text(end(last), period.text().length());
      if (after.startsWith("等") || after.matches(".*[0-9]余?" + last.unit() + ".*")) {
        return false;
      }
      if (!isAmong()) {
        return true;
      }
      String labels =
          label(word.end(), parts.get(0)) + "/" + label(end(parts.get(0)), parts.get(1));
      return parts.size() == 2
          && (SEXES.matcher(labels).matches() || OPPOSITES.matcher(labels).matches());
    }

    private String label(int from, PrintedAmount amount) {
      return text(from, start(amount)).replaceAll("[，、；和]", "");
    }

    private int depth(int at) {
      return text(0, at).chars().map(c -> c == '（' ? 1 : c == '）' ? -1 : 0).sum();
    }

    private int start(PrintedAmount amount) {
      return amount.start() - period.start();
    }

    private int end(PrintedAmount amount) {
      return amount.excerpt().end() - period.start();
    }

    private String text(int from, int to) {
      return period.text().substring(from, to);
    }
  }
}
