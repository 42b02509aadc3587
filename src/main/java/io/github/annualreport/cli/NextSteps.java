package io.github.annualreport.cli;

import io.github.annualreport.yaml.Placeholders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what is left to do in the files of a report, in order, with numbers and lines. */
record NextSteps(Path folder, Map<String, String> files) {

  private static final Pattern OPEN = Pattern.compile(": (?:\\{数值: )?" + Placeholders.NUMBER);
  private static final Pattern MARK = Pattern.compile(Placeholders.OPENING);
  private static final Pattern UNIT = Pattern.compile("名称: " + Placeholders.UNIT);
  private static final Pattern LAID_DOWN = Pattern.compile("(?m)^ +#\\p{IsHan}+:");

  private static final Pattern OWN_TEXT = Pattern.compile("(?m)^正文: *[\"']?([^\"'#\\r\\n]+)");

  /** The files of a report that is under way: its data, and the text that they name. */
  static NextSteps of(Path data) {
    var files = new LinkedHashMap<String, String>();
    read(data).ifPresent(t -> files.put(data.getFileName().toString(), t));
    Matcher text = OWN_TEXT.matcher(String.join("", files.values()));
    if (text.find()) {
      String name = text.group(1).strip();
      read(data.resolveSibling(name)).ifPresent(t -> files.put(name, t));
    }
    return new NextSteps(NewFile.folder(data), files);
  }

  /** None of a file that cannot be read, which the build tells of. */
  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * The steps while something is open; elements that are not used are nothing to do by themselves.
   */
  List<String> linesWhileOpen() {
    boolean open =
        Stream.of(OPEN, MARK, UNIT)
            .anyMatch(p -> files.values().stream().anyMatch(t -> p.matcher(t).find()));
    return open ? lines() : List.of();
  }

  List<String> lines() {
    var steps = new ArrayList<String>();
    step(steps, OPEN, "填 %d 个数，替换“未填”：%s");
    step(steps, MARK, "改 %d 处【待改：…】，改好一处删去一处的括号：%s");
    step(steps, UNIT, "写单位全称（%d 处）：%s");
    step(steps, LAID_DOWN, "公文里要用的去掉 #，如成文日期（%d 项）：%s");
    return steps;
  }

  private void step(List<String> steps, Pattern pattern, String words) {
    int count = 0;
    var places = new ArrayList<String>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      List<Integer> lines = lines(pattern, file);
      count += lines.size();
      if (!lines.isEmpty()) {
        int first = lines.get(0);
        int last = lines.get(lines.size() - 1);
        String range = first == last ? first + " 行" : first + "–" + last + " 行";
        places.add(folder.resolve(file.getKey()) + " 第 " + range);
      }
    }
    if (count > 0) {
      String number = steps.size() + 1 + ". ";
      steps.add(number + words.formatted(count, String.join("，", places)));
    }
  }

  /** The lines of what is left to do in a file, from 1; none in the schema for editors. */
  private static List<Integer> lines(Pattern pattern, Map.Entry<String, String> file) {
    String text = file.getValue();
    return file.getKey().endsWith(".json")
        ? List.of()
        : pattern.matcher(text).results().map(m -> line(text, m.start())).toList();
  }

  private static int line(String text, int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }
}
