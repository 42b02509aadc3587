import com.deepoove.poi.XWPFTemplate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

/** Fills a template by poi-tl: TEMPLATE VALUES OUTPUT [TIMES]; a value is a line NAME=TEXT. */
public class PoiTl {
  public static void main(String[] args) throws Exception {
    var values = new HashMap<String, Object>();
    for (String line : Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8)) {
      int equals = line.indexOf('=');
      values.put(line.substring(0, equals), line.substring(equals + 1));
    }
    int times = args.length > 3 ? Integer.parseInt(args[3]) : 1;
    for (int i = 0; i < times; i++) {
      try (var template = XWPFTemplate.compile(args[0])) {
        template.render(values).writeToFile(args[2]);
      }
    }
  }
}
