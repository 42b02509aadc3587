package io.github.annualreport.build;

import io.github.annualreport.data.ReportData;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.diagnostic.SourceFile;
import io.github.annualreport.document.Arranger;
import io.github.annualreport.document.Block;
import io.github.annualreport.document.Image;
import io.github.annualreport.document.Rendered;
import io.github.annualreport.figure.Value;
import io.github.annualreport.markdown.MarkdownParser;
import io.github.annualreport.markdown.UnusablePictureException;
import io.github.annualreport.render.RenderInput;
import io.github.annualreport.render.TemplateRenderer;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes blocks of the texts of a report: renders, parses, arranges. Pictures lie beside the data.
 */
public final class ReportText {

  private final ReportContent content;
  private final Diagnostics problems;
  private final List<Rendered> sources = new ArrayList<>();

  public ReportText(ReportContent content, Diagnostics problems) {
    this.content = content;
    this.problems = problems;
  }

  /** The texts that blocks were made of. */
  List<Rendered> sources() {
    return List.copyOf(sources);
  }

  /**
   * @throws io.github.annualreport.diagnostic.InvalidInputException if the text cannot be used
   */
  List<Block> blocks(SourceFile text) {
    TemplateRenderer renderer = content.template().renderer(text);
    renderer.check(problems);
    problems.stopOnErrors();
    return blocks(renderer);
  }

  /** As above, of a text that was checked before. */
  List<Block> blocks(TemplateRenderer renderer) {
    Rendered rendered = render(renderer);
    sources.add(rendered);
    return arrange(parse(rendered));
  }

  /** Renders a text that was checked before. */
  public Rendered rendered(SourceFile text) {
    return render(content.template().renderer(text));
  }

  private Rendered render(TemplateRenderer renderer) {
    return renderer.render(
        new RenderInput(values(), content.figures(), content.unfilled()), problems);
  }

  private List<Block> parse(Rendered rendered) {
    List<Block> blocks = new MarkdownParser(this::picture).parse(rendered, problems);
    problems.stopOnErrors();
    return blocks;
  }

  private List<Block> arrange(List<Block> blocks) {
    return new Arranger(content.template().scheme()).arrange(blocks);
  }

  private Value.Group values() {
    ReportData reported = content.data();
    return content.template().years().add(reported.values(), reported.year());
  }

  private Image picture(String name) throws UnusablePictureException {
    try {
      return ImageFiles.read(name, content.file().resolveSibling(name));
    } catch (InvalidPathException e) {
      throw new UnusablePictureException("没有图片“" + name + "”；文件名里有不能用的字符");
    }
  }
}
