package io.github.annualreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a title into words between which a line may end (GB/T 9704-2012, 7.3.1: 回行时要做到词意完整).
 *
 * <p>A word is a name in 《》, a number with what it counts, a word that such titles are made of, or
 * the letters between these: those may be a word that is not known, and stay together. A single
 * letter that is not known is taken for a part of both its neighbours.
 */
public final class TitleWords {

  /** Longest first where one begins another. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "《[^》]*+》|（[^）]*+）|“[^”]*+”|[A-Za-z]++"
              + "|第?[0-9]++(?:[.—-][0-9]++)*+(?:年度|\\p{IsHan})?"
              + "|[〇零一二三四五六七八九十]{2,}+年度?+");

  /** Last letters of places and organs; a known word that begins with one goes before. */
  private static final String ENDS = "省市县区州盟旗乡镇局厅委院";

  /** They belong to the word behind them. */
  private static final String OPENING = "的和与及暨";

  private static final int LONGEST = 12;

  private static final Set<String> WORDS =
      Set.of(
          """
          关于 有关 年度 本年度 上年度 上半年 下半年 推进 全面推进 深入推进 深化 加强 进一步加强 加快 \
          开展 做好 落实 贯彻 贯彻落实 实施 组织实施 执行 完成 履行 承担 办理 整改 整治 专项整治 专项 行动 \
          专项行动 法治 法治政府 法治政府建设 法治建设 法治社会 依法行政 依法治理 依法治国 依法治省 依法治市 \
          依法治县 依法治区 全面依法治国 全面依法治省 全面依法治市 全面依法治县 全面依法治区 习近平法治思想 \
          政府 人民政府 市政府 区政府 县政府 省政府 乡政府 镇政府 市委 区委 县委 省委 党委 党组 中共 委员会 \
          办公室 领导小组 街道办事处 街道 自治区 自治州 自治县 开发区 高新技术产业开发区 管理委员会 工作委员会 \
          人民代表大会 人大常委会 常务委员会 生态环境 生态环境局 生态环境保护 环境保护 市场监督管理 市场监管 \
          市场监督管理局 自然资源 自然资源和规划局 人力资源和社会保障 人力资源和社会保障局 社会保障 劳动保障 \
          住房和城乡建设 住房和城乡建设局 城市管理 城乡建设 农业农村 农业农村局 卫生健康 卫生健康委员会 \
          应急管理 应急管理局 交通运输 交通运输局 文化和旅游 教育体育 民政局 财政局 司法局 公安局 税务局 统计局 \
          审计局 水务局 水利局 发展和改革 发展和改革委员会 行政审批 综合行政执法 综合执法 综合执法大队 执法大队 \
          行政执法 行政执法工作 执法 执法监察 执法监督 行政执法监督 监察 监督 监督检查 监督管理 管理 检查 \
          行政处罚 行政许可 行政复议 行政应诉 行政检查 规范性文件 重大行政决策 规范性文件管理 信访 普法 普法依法治理 \
          普法宣传 宣传 宣传教育 教育 培训 主要负责人 主要负责同志 党政主要负责人 负责人 第一责任人 第一责任人职责 \
          领导班子 领导干部 职责 责任 责任制 责任清单 目标 目标任务 任务 重点 重点任务 重点工作 各项 若干 主要 \
          政府信息 政府信息公开 政府信息公开工作 信息公开 政务公开 信息 公开 数据 统计 统计数据 执法数据 \
          工作 建设 情况 进展 进展情况 完成情况 落实情况 执行情况 工作情况 建设情况 履职情况 年终述职 述职 述法 \
          总结 工作总结 工作要点 工作计划 计划 方案 实施方案 要点 措施 意见 实施意见 办法 通知 决定 请示 函 \
          报告 工作报告 年度报告 年度工作报告 情况报告 情况的报告 自查 自查报告 自评 自评报告 评估 评估报告 \
          考核 督察 反馈 反馈意见 问题 存在问题 优化 优化营商环境 营商环境 放管服 改革 发展 安全 安全生产 服务 \
          保障 保护 治理 制度 体系 能力 经济 社会 文化 财政 预算 决算 资金 项目 企业 民营经济 乡村振兴 平安 信用 \
          国民经济 国民经济和社会发展 社会发展 发展计划 执行计划 社会稳定 社会治理 基层治理 公共安全 公共服务 \
          公共法律服务 法律服务 食品安全 药品安全 食品药品 网络安全 粮食安全 生产安全 数字经济 数字政府 知识产权 \
          公平竞争 公平竞争审查 招标投标 政府采购 国有资产 国有企业 城乡规划 国土空间 土地 水资源 河湖长制 林业 \
          医疗保障 养老服务 残疾人 退役军人 退役军人事务 妇女儿童 未成年人 未成年人保护 民族宗教 机关事务 档案 \
          保密 审批 服务管理 数据管理 气象 地震 消防 消防救援 人民防空 供销 烟草 邮政 金融 金融工作 国防动员 \
          实施纲要 纲要 体系建设 制度建设 能力建设 队伍建设 示范创建 示范 创建 重大 事项 案件 经费 人员 机构 公共 综合 全面 深入 \
          """
              .strip()
              .split("\\s+"));

  private final String text;
  private final List<String> words = new ArrayList<>();
  private int at;
  private boolean joined;

  private TitleWords(String text) {
    this.text = text;
  }

  /** The words, which together are the text; none empty. */
  public static List<String> of(String text) {
    var cutting = new TitleWords(text);
    while (cutting.at < text.length()) {
      cutting.next();
    }
    return List.copyOf(cutting.words);
  }

  /** The words of a name in brackets that no line can hold, the brackets with the outer ones. */
  public static List<String> within(String name) {
    if (name.length() < 2 || name.charAt(0) != '《') {
      return List.of(name);
    }
    var inner = new ArrayList<>(of(name.substring(1, name.length() - 1)));
    inner.set(0, "《" + inner.get(0));
    inner.set(inner.size() - 1, inner.get(inner.size() - 1) + "》");
    return List.copyOf(inner);
  }

  private void next() {
    Matcher whole = WHOLE.matcher(text).region(at, text.length());
    if (whole.lookingAt()) {
      add(whole.end());
    } else if (OPENING.indexOf(text.charAt(at)) >= 0) {
      add(at + 1);
      joined = true;
    } else {
      int known = known(at);
      add(known > at ? known : unknown());
    }
  }

  /** Where the longest known word ends that begins at the place; there itself if none does. */
  private int known(int start) {
    for (int end = Math.min(text.length(), start + LONGEST); end > start; end--) {
      if (WORDS.contains(text.substring(start, end))) {
        return end;
      }
    }
    return start;
  }

  /** Where the letters end that are not known; a single one takes in its neighbours. */
  private int unknown() {
    int end = at;
    while (end < text.length() && (end == at || !beginsWord(end))) {
      end = text.offsetByCodePoints(end, 1);
      if (ENDS.indexOf(text.codePointBefore(end)) >= 0 && end - at > 1) {
        return end;
      }
    }
    boolean mark = !Character.isLetterOrDigit(text.codePointAt(at));
    if (end - at == 1 && !words.isEmpty()) {
      joined = true;
    }
    return end - at == 1 && !mark ? Math.max(end, known(end)) : end;
  }

  private boolean beginsWord(int place) {
    return known(place) > place
        || OPENING.indexOf(text.charAt(place)) >= 0
        || WHOLE.matcher(text).region(place, text.length()).lookingAt();
  }

  private void add(int end) {
    String word = text.substring(at, end);
    at = end;
    if (joined) {
      int last = words.size() - 1;
      words.set(last, words.get(last) + word);
      joined = false;
    } else {
      words.add(word);
    }
  }
}
