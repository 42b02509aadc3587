package io.github.annualreport.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.annualreport.build.BuildRequest;
import io.github.annualreport.build.DataFile;
import io.github.annualreport.build.Example;
import io.github.annualreport.build.OutputFormat;
import io.github.annualreport.build.ReportBuilder;
import io.github.annualreport.diagnostic.Diagnostics;
import io.github.annualreport.manuscript.Passage;
import io.github.annualreport.manuscript.Role;
import io.github.annualreport.proofread.RuleSelection;
import io.github.annualreport.reader.docx.DocxReader;
import io.github.annualreport.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever paragraph is taken out or moved: the text renders, and what it lacks is told. */
class EveryParagraphTest {

  private static final Path EXAMPLE = Path.of("examples/district-government/2031.yaml");

  @TempDir private Path folder;
  private final TextUpdate update = new TextUpdate(new Templates());
  private DataFile data;
  private byte[] docx;
  private List<String> paragraphs;

  @BeforeEach
  void build() {
    Example.copied(EXAMPLE, folder);
    data = DataFile.of(folder.resolve("2031.yaml"));
    var request = new BuildRequest(data, List.of(OutputFormat.DOCX));
    docx = new ReportBuilder(new Templates()).build(request).files().get(OutputFormat.DOCX);
    paragraphs =
        new DocxReader()
            .read("定稿.docx", docx, new Diagnostics()).passages().stream()
                .filter(p -> p.role() == Role.BODY || p.role() == Role.HEADING)
                .map(Passage::text)
                .toList();
  }

  @Test
  void mayBeTakenOut() throws IOException {
    var silent = new ArrayList<String>();
    for (String paragraph : paragraphs) {
      UpdatedText updated = update(EditedDocx.without(docx, paragraph));
      if (!updated.isChanged() && updated.left().isEmpty()) {
        silent.add(paragraph);
      }
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void mayBeMoved() throws IOException {
    var silent = new ArrayList<String>();
    List<String> movable = paragraphs.stream().filter(p -> !p.endsWith("：")).toList();
    for (int i = 0; i < movable.size(); i += 3) {
      String behind = movable.get((i + 7) % movable.size());
      UpdatedText updated = update(EditedDocx.moved(docx, movable.get(i), behind));
      if (!updated.isChanged() && updated.left().isEmpty()) {
        silent.add(movable.get(i));
      }
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void aHeadingWithoutTextAndAParagraphBehindALoopAreToldAsWhatTheyAre() throws IOException {
    UpdatedText bare = update(EditedDocx.without(docx, "全区开展行政检查2140次"));
    UpdatedText moved = update(EditedDocx.moved(docx, "受理信访投诉1510件", "还存在以下两个方面的不足"));

    assertThat(bare.left()).extracting(LeftOut::reason).allMatch(r -> r.startsWith("标题下面没有文字"));
    assertThat(moved.left())
        .extracting(LeftOut::reason)
        .hasSize(2)
        .allMatch(r -> r.startsWith("移到了别处"));
    assertThat(moved.isChanged()).isFalse();
  }

  private UpdatedText update(byte[] edited) throws IOException {
    Path file = Files.write(folder.resolve("定稿.docx"), edited);
    return update.update(
        new CheckRequest(
            file, new RuleSelection(false, List.of()), Optional.empty(), Optional.of(data)));
  }
}
