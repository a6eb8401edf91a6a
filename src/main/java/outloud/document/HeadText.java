package outloud.document;

import java.util.ArrayList;
import java.util.List;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.source.LineMap;
import outloud.source.Span;

/** Reads the text of front matter as a located tree; what is broken is read piece by piece. */
record HeadText(String text, FrontMatterBlock block, LineMap lines, DataCodes codes) {
  /** So far below front matter that is never closed a key may still be meant for it. */
  private static final int FAR = 2_000;

  HeadText(String text, FrontMatterBlock block, LineMap lines) {
    this(text, block, lines, DataCodes.FRONT_MATTER);
  }

  /** There is always a tree; it is empty where nothing can be read. */
  Outcome<Node.Mapping> read() {
    if (block.isEmpty()) {
      return Outcome.of(Node.Mapping.EMPTY);
    }
    if (ExportedBlock.is(block)) {
      return Outcome.of(exported());
    }
    Span data = block.data();
    Printable printable = Printable.of(text.substring(data.start(), data.end()), data.start());
    Outcome<Node.Mapping> tree = tree(printable.text(), data.start());
    if (tree.value().isEmpty()) {
      Recovery recovery = new Recovery(printable.text(), data.start(), block.language(), lines);
      tree = recovery.read(tree.diagnostics());
    }
    List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
    printable.control().ifPresent(fault -> diagnostics.add(fault.diagnostic(lines)));
    for (Fault fault : block.faults()) {
      diagnostics.add(fault.diagnostic(lines));
    }
    return Outcome.of(held(tree.value().get(), diagnostics), diagnostics);
  }

  /** What is wrong with a program is not ours to say; its plain texts are there in any case. */
  private Node.Mapping exported() {
    Span data = block.data();
    return Trees.object(text.substring(data.start(), data.end()), data.start(), lines);
  }

  private Outcome<Node.Mapping> tree(String data, int from) {
    return switch (block.language()) {
      case YAML -> Trees.yaml(data, from, lines, codes);
      case TOML -> Trees.toml(data, from, lines, codes);
      case JSON -> Trees.json(data, from, lines, codes);
    };
  }

  /**
   * One of two {@code draft:} that is dropped, or one below an end that nobody wrote, still counts.
   */
  private Node.Mapping held(Node.Mapping fields, List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : List.copyOf(diagnostics)) {
      boolean unclosed = diagnostic.code() == Code.FRONT_MATTER_UNCLOSED;
      boolean holds =
          diagnostic.code() == Code.FRONT_MATTER_DUPLICATE_KEY
              && Lost.mayHold(diagnostic.location().excerpt());
      if (holds || (unclosed && Lost.mayHold(below()))) {
        Span span = unclosed ? new Span(block.bodyStart(), block.bodyStart()) : block.data();
        diagnostics.add(Lost.heldBack(unclosed ? lines.location(span) : diagnostic.location()));
        return Lost.held(fields, span);
      }
    }
    return fields;
  }

  private String below() {
    int end = Math.min(text.length(), block.bodyStart() + FAR);
    return text.substring(block.bodyStart(), end);
  }
}
