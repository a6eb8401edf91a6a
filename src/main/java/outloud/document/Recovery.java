package outloud.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.document.FrontMatterBlock.Language;
import outloud.source.LineMap;
import outloud.source.Span;

/**
 * Reads front matter that its language refuses, piece by piece: each key with the lines that belong
 * to it. What a piece says is kept as well as it can be told; every piece that is wrong is reported
 * at its line. Where a lost line may have held the post back, the post is held back.
 */
final class Recovery {
  /** So many lines that are no key are reported one by one. */
  private static final int MOST_STRAYS = 5;

  private final Pieces pieces;
  private final PieceReader reader;
  private final LineMap lines;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Node.Entry> entries = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Tables tables = new Tables();
  private int strays;
  private @Nullable Span lost;

  Recovery(String text, int from, Language language, LineMap lines) {
    this.pieces = new Pieces(text, language);
    this.reader = new PieceReader(text, from, language, lines);
    this.lines = lines;
  }

  /** The tables of TOML, gathered until the text ends. */
  private static final class Tables {
    private final List<Node.Entry> headers = new ArrayList<>();
    private final List<List<Node.Entry>> contents = new ArrayList<>();

    boolean isOpen() {
      return !headers.isEmpty();
    }

    void open(String name, Span span) {
      headers.add(new Node.Entry(name, span, Node.Mapping.EMPTY));
      contents.add(new ArrayList<>());
    }

    void add(Node.Entry entry) {
      contents.getLast().add(entry);
    }

    List<Node.Entry> entries() {
      List<Node.Entry> tables = new ArrayList<>();
      for (int i = 0; i < headers.size(); i++) {
        Node.Entry header = headers.get(i);
        Node.Mapping content = new Node.Mapping(contents.get(i), header.keySpan());
        tables.add(new Node.Entry(header.key(), header.keySpan(), content));
      }
      return tables;
    }
  }

  /**
   * What could be read.
   *
   * @param first what the language's own reader said, for when no piece says it better
   */
  Outcome<Node.Mapping> read(List<Diagnostic> first) {
    for (Piece piece : pieces.all()) {
      read(piece);
    }
    for (Node.Entry table : tables.entries()) {
      add(table);
    }
    if (diagnostics.isEmpty() || entries.isEmpty()) {
      diagnostics.clear();
      diagnostics.addAll(first);
    } else if (strays > MOST_STRAYS) {
      diagnostics.add(
          Diagnostic.of(
              Code.FRONT_MATTER_INVALID,
              lines.location(reader.span(pieces.lastStray())),
              "this is the last of " + strays + " lines without a key",
              "Was the front matter meant to be closed above them?"));
    }
    Node.Mapping fields = new Node.Mapping(entries, reader.whole());
    if (lost == null) {
      return Outcome.of(fields, diagnostics);
    }
    diagnostics.add(Lost.heldBack(lines.location(lost)));
    return Outcome.of(Lost.held(fields, lost), diagnostics);
  }

  private void read(Piece piece) {
    switch (piece.kind()) {
      case KEY -> key(piece);
      case TABLE -> tables.open(piece.name(), reader.span(piece));
      case CONFLICT -> conflict(piece);
      case STRAY -> stray(piece);
    }
  }

  private void key(Piece piece) {
    PieceReader.Reading reading = reader.read(piece);
    diagnostics.addAll(reading.diagnostics());
    boolean unsure = !reading.diagnostics().isEmpty() && Lost.mayHold(pieces.linesAfter(piece));
    if (unsure) {
      lost = reader.span(piece);
    }
    for (Node.Entry entry : reading.entries()) {
      add(entry, piece);
    }
  }

  private void add(Node.Entry entry, Piece piece) {
    boolean inTable = tables.isOpen() && piece.kind() == Piece.Kind.KEY;
    if (inTable) {
      tables.add(entry);
    } else {
      add(entry);
    }
  }

  private void add(Node.Entry entry) {
    if (seen.add(entry.key())) {
      entries.add(entry);
    } else {
      diagnostics.add(
          Diagnostic.of(
              Code.FRONT_MATTER_DUPLICATE_KEY,
              lines.location(entry.keySpan()),
              "key `" + entry.key() + "` stands here a second time; the first one counts",
              "Remove one of the two."));
    }
  }

  private void conflict(Piece piece) {
    String upper = Lost.shown(pieces.upper(piece));
    String lower = Lost.shown(pieces.lower(piece));
    if (Lost.mayHold(pieces.lower(piece))) {
      lost = reader.span(piece);
    }
    diagnostics.add(
        Diagnostic.of(
            Code.SOURCE_MERGE_CONFLICT,
            lines.location(reader.span(piece)),
            "a merge conflict was left here: above " + upper + ", below " + lower,
            "Keep one side and delete the marks; the upper side counts until then."));
  }

  private void stray(Piece piece) {
    if (Lost.mayHold(pieces.text(piece))) {
      lost = reader.span(piece);
    }
    strays++;
    if (strays <= MOST_STRAYS) {
      diagnostics.add(reader.stray(piece));
    }
  }
}
