package outloud.document;

import java.util.ArrayList;
import java.util.List;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.document.FrontMatterBlock.Language;
import outloud.source.LineMap;
import outloud.source.Span;

/** Reads one piece of front matter: in its language, or else as its words stand there. */
record PieceReader(String text, int from, Language language, LineMap lines) {
  private static final int SHOWN = 60;

  /** What a piece says, and what is wrong with it. */
  record Reading(List<Node.Entry> entries, List<Diagnostic> diagnostics) {}

  Span whole() {
    return new Span(from, from + text.length());
  }

  /** A piece's first line in the file. */
  Span span(Piece piece) {
    int end = Line.at(text, piece.start()).end();
    return new Span(from + piece.start(), from + Math.max(piece.start(), end));
  }

  Reading read(Piece piece) {
    Outcome<Node.Mapping> tree = tree(piece, text.substring(piece.start(), piece.end()));
    if (hasKey(tree)) {
      return new Reading(tree.value().get().entries(), tree.diagnostics());
    }
    Outcome<Node.Mapping> again = tree(piece, withoutTabs(piece));
    if (hasKey(again)) {
      return new Reading(again.value().get().entries(), tree.diagnostics());
    }
    Node value = Salvage.of(text, from, piece);
    Span key = new Span(from + piece.start(), from + Math.max(piece.start(), piece.value()));
    Node.Entry entry = new Node.Entry(piece.name(), key, value);
    return new Reading(List.of(entry), List.of(explained(tree, piece, value)));
  }

  private static boolean hasKey(Outcome<Node.Mapping> tree) {
    return tree.value().isPresent() && !tree.value().get().entries().isEmpty();
  }

  private Outcome<Node.Mapping> tree(Piece piece, String written) {
    int at = from + piece.start();
    return switch (language) {
      case YAML -> Trees.yaml(written, at, lines, DataCodes.FRONT_MATTER);
      case TOML -> Trees.toml(written, at, lines, DataCodes.FRONT_MATTER);
      case JSON ->
          Trees.json("{" + withoutComma(written) + "}", at - 1, lines, DataCodes.FRONT_MATTER);
    };
  }

  private static String withoutComma(String written) {
    String stripped = written.stripTrailing();
    while (stripped.endsWith("}") && stripped.indexOf('{') < 0) {
      stripped = stripped.substring(0, stripped.length() - 1).stripTrailing();
    }
    return stripped.endsWith(",") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  /** Each tab of the indentation as one space, so that every offset stays. */
  private String withoutTabs(Piece piece) {
    StringBuilder spaced = new StringBuilder(text.substring(piece.start(), piece.end()));
    boolean indentation = true;
    for (int i = 0; i < spaced.length(); i++) {
      char c = spaced.charAt(i);
      indentation = c == '\n' || c == '\r' || (indentation && (c == ' ' || c == '\t'));
      if (indentation && c == '\t') {
        spaced.setCharAt(i, ' ');
      }
    }
    return spaced.toString();
  }

  /** What the language's reader said, and how the value is read instead. */
  private Diagnostic explained(Outcome<Node.Mapping> tree, Piece piece, Node value) {
    List<Diagnostic> said = new ArrayList<>(tree.diagnostics());
    boolean narrow = language == Language.YAML && text.charAt(piece.value() - 1) == ':';
    Diagnostic first =
        said.isEmpty() || (narrow && piece.value() < Line.at(text, piece.start()).end())
            ? Diagnostic.of(
                Code.FRONT_MATTER_INVALID,
                lines.location(span(piece)),
                narrow
                    ? "there is no space behind `" + piece.name() + ":`"
                    : "this line cannot be read as it stands",
                "Write it as `key: value`.")
            : said.getFirst();
    String read = shown(value);
    String instead = read.isEmpty() ? "" : " Until then it is read as `" + read + "`.";
    return Diagnostic.of(
        first.code(), first.location(), first.message(), (hint(first, read) + instead).strip());
  }

  /** YAML gives some signs a meaning that its reader cannot explain: quotes take it away. */
  private static String hint(Diagnostic said, String read) {
    boolean sign = said.message().contains("cannot start any token");
    if (sign || said.message().contains("unknown escape")) {
      return "Put the whole value in single quotes: `'" + read.replace("'", "''") + "'`.";
    }
    return said.hint();
  }

  private static String shown(Node value) {
    List<String> words = TagText.words(value);
    String joined = String.join(", ", words.subList(0, Math.min(8, words.size())));
    return joined.length() > SHOWN ? joined.substring(0, SHOWN) + "…" : joined;
  }

  /** A line that is no key and belongs to none. */
  Diagnostic stray(Piece piece) {
    boolean comment = text.startsWith("<!--", Line.shown(text, piece.start()).start());
    return Diagnostic.of(
        Code.FRONT_MATTER_INVALID,
        lines.location(span(piece)),
        comment ? "an HTML comment is no part of front matter" : "this line has no `key:`",
        comment
            ? "Write `# …` for a comment; this one is left out."
            : "Write `key: value`, or indent the line if it continues the one before; it is left"
                + " out.");
  }
}
