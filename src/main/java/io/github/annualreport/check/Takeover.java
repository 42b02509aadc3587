package io.github.annualreport.check;

import io.github.annualreport.check.collation.AddedParagraph;
import io.github.annualreport.check.collation.Revision;
import io.github.annualreport.check.collation.SentenceRevision;
import io.github.annualreport.check.collation.SentenceRevision.Kind;
import io.github.annualreport.diagnostic.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes revisions over into the author's text: typed words change, sentences and headings go with
 * their look-ups, what was moved takes its look-ups along. Look-ups that stay are never touched.
 */
final class Takeover {

  /** Characters that mean something to Markdown or FreeMarker, and signs that begin a list. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|$&~]|^[-+=]");

  private static final Pattern ITEM = Pattern.compile("^；?[一二三四五六七八九十]+是");
  private static final Pattern BLOCK_END = Pattern.compile("\\R[ \\t]*\\R|\\s*\\z");
  private static final Pattern ITEM_END = Pattern.compile("[；。]?[ \\t]*(?=\\R|\\z)");
  private static final Pattern EDGES = Pattern.compile("^([，；、。]*)(.*?)([，；、。]*)$");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private final RenderedText rendered;
  private final String source;
  private final String lineBreak;
  private final List<TextEdit> edits = new ArrayList<>();
  private final List<Revision> taken = new ArrayList<>();
  // The sources of sentences that stand at another place, those that have been put there, and those
  // of the revision that is looked at.
  private final Map<String, SourceStretch> moved = new HashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final Set<String> using = new HashSet<>();

  private Takeover(RenderedText rendered) {
    this.rendered = rendered;
    this.source = rendered.source().text();
    this.lineBreak = source.contains("\r\n") ? "\r\n" : "\n";
  }

  static Taken of(List<Revision> revisions, RenderedText rendered) {
    var takeover = new Takeover(rendered);
    takeover.run(revisions);
    takeover.edits.sort(Comparator.comparingInt(TextEdit::end)); // before what is taken out there
    String after = TextEdit.apply(takeover.source, takeover.edits);
    return new Taken(Tidying.of(takeover.source, after), takeover.taken);
  }

  private void run(List<Revision> revisions) {
    var moves = new ArrayList<SentenceRevision>();
    for (Revision revision : revisions) {
      if (revision instanceof SentenceRevision r && r.kind() == Kind.MOVED) {
        moves.add(r);
        whole(r.before()).ifPresent(s -> moved.put(r.before().strip(), s));
      }
    }
    revisions.stream().filter(r -> !moves.contains(r)).forEach(this::take);
    moves.stream().filter(m -> placed.contains(m.before().strip())).forEach(this::take);
  }

  private void take(Revision revision) {
    using.clear();
    List<TextEdit> own =
        revision instanceof SentenceRevision sentence
            ? edits(sentence)
            : edits((AddedParagraph) revision);
    var all = new ArrayList<>(edits);
    all.addAll(own);
    if (!own.isEmpty() && own.stream().noneMatch(e -> overlaps(e, all))) {
      edits.addAll(own);
      taken.add(revision);
      placed.addAll(using);
    }
  }

  /** Whether an edit is over another; one that takes out something is over itself. */
  private static boolean overlaps(TextEdit edit, List<TextEdit> all) {
    long over = all.stream().filter(e -> e.start() < edit.end() && edit.start() < e.end()).count();
    return over > (edit.start() == edit.end() ? 0 : 1);
  }

  /** A whole sentence; of an item without its label, which the author did not type. */
  private Optional<SourceStretch> whole(String sentence) {
    Matcher item = ITEM.matcher(sentence);
    int label = item.find() ? item.end() : 0;
    return rendered
        .find(sentence, 0, sentence.length())
        .or(() -> rendered.find(sentence, label, sentence.length()));
  }

  /**
   * The edits of a sentence; none if one of them cannot be made. A number in the place of a figure
   * alone is passed over: the words around it are taken all the same.
   */
  private List<TextEdit> edits(SentenceRevision revision) {
    if (revision.isRemoval()) {
      return whole(revision.before())
          .map(s -> List.of(s.withEmptyTags().replacedBy("")))
          .orElse(List.of());
    }
    var result = new ArrayList<TextEdit>();
    for (TextEdit edit : revision.edits()) {
      if (!replacesFigure(revision, edit)) {
        Optional<TextEdit> made = edit(revision, edit);
        if (made.isEmpty()) {
          return List.of();
        }
        result.add(made.get());
      }
    }
    return result;
  }

  private boolean replacesFigure(SentenceRevision revision, TextEdit edit) {
    boolean numbers =
        DIGIT.matcher(edit.text()).find() && DIGIT.matcher(revision.replaced(edit)).find();
    return numbers && !isTyped(revision, edit);
  }

  private boolean isTyped(SentenceRevision revision, TextEdit edit) {
    return rendered
        .find(revision.before(), edit.start(), edit.end())
        .filter(SourceStretch::isPlain)
        .isPresent();
  }

  private Optional<TextEdit> edit(SentenceRevision revision, TextEdit edit) {
    Optional<SourceStretch> place = rendered.find(revision.before(), edit.start(), edit.end());
    if (edit.text().isBlank()) {
      return place.map(p -> p.withEmptyTags().replacedBy(""));
    }
    Optional<String> words = movedClause(revision, edit.text()).or(() -> source(edit.text()));
    if (words.isEmpty() && revision.bringsNumber(edit)) {
      return Optional.empty();
    }
    return place
        .filter(SourceStretch::isPlain)
        .map(p -> words.isPresent() ? p.replacedBy(words.get()) : written(p, edit.text()));
  }

  /** An item that is added behind another is a line of its own. */
  private TextEdit written(SourceStretch place, String text) {
    Matcher item = ITEM.matcher(text);
    Matcher end = ITEM_END.matcher(source).region(place.start(), source.length());
    int lineStart = source.lastIndexOf('\n', place.start() - 1) + 1;
    boolean listed = source.substring(lineStart, place.start()).matches("[0-9]+\\. .*");
    return listed && item.find() && end.lookingAt()
        ? new TextEdit(
            end.end(), end.end(), lineBreak + "1. " + escaped(text.substring(item.end())))
        : place.replacedBy(escaped(text));
  }

  /** The source of a clause that was taken out at another place of its sentence. */
  private Optional<String> movedClause(SentenceRevision revision, String text) {
    Matcher inserted = EDGES.matcher(text);
    if (!inserted.matches() || inserted.group(2).length() < 2) {
      return Optional.empty();
    }
    for (TextEdit edit : revision.edits()) {
      int at = revision.replaced(edit).indexOf(inserted.group(2));
      if (at >= 0 && edit.text().isBlank()) {
        int start = edit.start() + at;
        return rendered
            .find(revision.before(), start, start + inserted.group(2).length())
            .map(s -> inserted.group(1) + s.text() + inserted.group(3));
      }
    }
    return Optional.empty();
  }

  /** The source of a sentence that was moved. */
  private Optional<String> source(String sentence) {
    Optional<SourceStretch> found = Optional.ofNullable(moved.get(sentence.strip()));
    found.ifPresent(s -> using.add(sentence.strip()));
    return found.map(SourceStretch::text);
  }

  private List<TextEdit> edits(AddedParagraph paragraph) {
    OptionalInt behind =
        paragraph.behind().isEmpty() ? OptionalInt.of(0) : rendered.end(paragraph.behind());
    if (behind.isEmpty() || paragraph.cell() || isInLoop(behind.getAsInt())) {
      return List.of();
    }
    var words = new StringBuilder("#".repeat(paragraph.level() + 1)).append(' ');
    if (paragraph.level() == 0) {
      words.setLength(0);
    }
    for (String sentence : paragraph.sentences()) {
      Optional<String> source = source(sentence);
      if (source.isEmpty() && paragraph.bringsNumbers()) {
        return List.of();
      }
      words.append(source.orElseGet(() -> escaped(sentence)));
    }
    String gap = lineBreak + lineBreak;
    Matcher end = BLOCK_END.matcher(source);
    boolean first = paragraph.behind().isEmpty();
    int at = first || !end.find(behind.getAsInt()) ? 0 : end.start();
    return List.of(new TextEdit(at, at, first ? words + gap : gap + words));
  }

  private boolean isInLoop(int offset) {
    String before = source.substring(0, offset);
    return before.split("<#list", -1).length > before.split("</#list", -1).length;
  }

  private static String escaped(String text) {
    String line = text.strip().replaceAll("[\\s\u2028]+", " ");
    return SPECIAL.matcher(line).replaceAll("\\\\$0");
  }

  /**
   * The author's text with revisions in it.
   *
   * @param revisions those that it took, some but for their numbers
   */
  record Taken(String text, List<Revision> revisions) {}
}
