package outloud.data;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.source.LineMap;
import outloud.source.Span;

/**
 * YAML as a located tree. SnakeYAML finds the places; nothing is converted, so dates and numbers
 * stay as the author wrote them.
 */
final class YamlTree {
  private static final int DEEPEST = 50;
  private static final int MOST_ALIASES = 50;

  private final DataCodes codes;
  private final LineMap lines;
  private final CodePoints offsets;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int nodes;

  private YamlTree(DataCodes codes, LineMap lines, CodePoints offsets) {
    this.codes = codes;
    this.lines = lines;
    this.offsets = offsets;
  }

  /** Reads {@code yaml}, which begins at {@code from} in the text that {@code lines} knows. */
  static Outcome<Node.Mapping> read(String yaml, int from, LineMap lines, DataCodes codes) {
    YamlTree tree = new YamlTree(codes, lines, new CodePoints(yaml, from));
    try {
      LoaderOptions options = new LoaderOptions();
      options.setMaxAliasesForCollections(MOST_ALIASES);
      options.setNestingDepthLimit(DEEPEST);
      options.setCodePointLimit(Integer.MAX_VALUE);
      StreamReader reader = new StreamReader(new StringReader(yaml));
      Composer composer = new Composer(new ParserImpl(reader, options), new Plain(), options);
      org.yaml.snakeyaml.nodes.Node root = composer.getSingleNode();
      return tree.document(root);
    } catch (MarkedYAMLException e) {
      return Outcome.refused(tree.problem(e));
    } catch (IllegalArgumentException _) {
      // SnakeYAML lets escapes beyond the last code point through to the JDK.
      String message = "an escape here is no character";
      return Outcome.refused(
          tree.invalid(lines.location(from, from), message, "Look for `\\U` and `\\x`."));
    } catch (YAMLException e) {
      return Outcome.refused(
          tree.invalid(lines.location(from, from), firstLine(e.getMessage()), ""));
    }
  }

  private Outcome<Node.Mapping> document(org.yaml.snakeyaml.nodes.@Nullable Node root) {
    if (root instanceof MappingNode mapping) {
      return Outcome.of(mapping(mapping, 0), diagnostics);
    }
    if (root == null || (root instanceof ScalarNode scalar && isNull(scalar))) {
      return Outcome.of(Node.Mapping.EMPTY);
    }
    return Outcome.refused(
        invalid(
            lines.location(span(root)),
            "expected `key: value` lines, but this is "
                + (root instanceof SequenceNode ? "a list" : "plain text"),
            "Write one `key: value` on each line."));
  }

  private Node node(org.yaml.snakeyaml.nodes.Node node, int depth) {
    if (depth > DEEPEST || ++nodes > 200_000) {
      throw new YAMLException("nested too deeply, or an alias that grows without end");
    }
    // A switch over types would be put together at each start, by every build.
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar);
    }
    if (node instanceof MappingNode mapping) {
      return mapping(mapping, depth);
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw new YAMLException("an alias without an anchor");
    }
    List<Node> items = new ArrayList<>();
    for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
      items.add(node(item, depth + 1));
    }
    return new Node.Sequence(items, span(sequence));
  }

  private Node.Mapping mapping(MappingNode mapping, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Span keySpan = span(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        diagnostics.add(
            invalid(lines.location(keySpan), "a key must be a single word or text", ""));
        continue;
      }
      Node value = node(tuple.getValueNode(), depth + 1);
      if (key.getValue().equals("<<") && value instanceof Node.Mapping merged) {
        merged.entries().stream().filter(e -> seen.add(e.key())).forEach(entries::add);
      } else if (seen.add(key.getValue())) {
        entries.add(new Node.Entry(key.getValue(), keySpan, value));
      } else {
        again(new Node.Entry(key.getValue(), keySpan, value), entries);
      }
    }
    return new Node.Mapping(entries, span(mapping));
  }

  private static Node.Scalar scalar(ScalarNode scalar, Span span) {
    return new Node.Scalar(isNull(scalar) ? "" : scalar.getValue(), !scalar.isPlain(), span);
  }

  private Node.Scalar scalar(ScalarNode scalar) {
    return scalar(scalar, span(scalar));
  }

  private static boolean isNull(ScalarNode scalar) {
    return scalar.isPlain()
        && switch (scalar.getValue()) {
          case "", "~", "null", "Null", "NULL" -> true;
          default -> false;
        };
  }

  /** A key that is there already: one of the two counts, the other is reported. */
  private void again(Node.Entry entry, List<Node.Entry> entries) {
    Span dropped = entry.keySpan();
    String which = "stands here a second time; the first one counts";
    for (int i = 0; codes.lastCounts() && i < entries.size(); i++) {
      if (entries.get(i).key().equals(entry.key())) {
        dropped = entries.get(i).keySpan();
        which = "stands again further down; the last one counts, as in Jekyll";
        entries.set(i, entry);
      }
    }
    diagnostics.add(
        Diagnostic.of(
            codes.duplicate(),
            lines.location(dropped),
            "key `" + entry.key() + "` " + which,
            "Remove one of the two."));
  }

  /** SnakeYAML names two places; where a colon is missing the context is the author's line. */
  private Diagnostic problem(MarkedYAMLException e) {
    String problem = Optional.ofNullable(e.getProblem()).orElse("not valid YAML");
    Mark mark = Optional.ofNullable(e.getProblemMark()).orElse(e.getContextMark());
    boolean neverClosed = YamlProblems.isNeverClosed(problem, e.getContext());
    boolean colonMissing = problem.contains("expected ':'");
    if ((colonMissing || neverClosed) && e.getContextMark() != null) {
      mark = e.getContextMark();
    }
    if (mark == null) {
      return invalid(lines.location(1), problem, "");
    }
    int at = offsets.offset(mark.getIndex());
    Location location = lines.location(at, at + 1);
    return neverClosed
        ? YamlProblems.neverClosed(codes.invalid(), location)
        : YamlProblems.explain(codes.invalid(), location, problem);
  }

  private Diagnostic invalid(Location location, String message, String hint) {
    return Diagnostic.of(codes.invalid(), location, message, hint);
  }

  private Span span(org.yaml.snakeyaml.nodes.Node node) {
    int start = offsets.offset(node.getStartMark().getIndex());
    return new Span(start, Math.max(start, offsets.offset(node.getEndMark().getIndex())));
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "not valid YAML" : message.lines().findFirst().orElse(message);
  }

  /** Resolves nothing: every scalar is text. */
  private static final class Plain extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // text stays text, so no pattern is compiled at start-up
    }
  }

  /** SnakeYAML counts code points, Java UTF-16 units. */
  private static final class CodePoints {
    private final int from;
    private final int length;
    private final int @Nullable [] starts;

    CodePoints(String text, int from) {
      this.from = from;
      this.length = text.length();
      boolean hasPairs = text.chars().anyMatch(c -> Character.isHighSurrogate((char) c));
      this.starts = hasPairs ? starts(text) : null;
    }

    int offset(int codePoint) {
      if (starts == null) {
        return from + Math.min(codePoint, length);
      }
      return from + (codePoint < starts.length ? starts[codePoint] : length);
    }

    private static int[] starts(String text) {
      int[] starts = new int[text.codePointCount(0, text.length())];
      int offset = 0;
      for (int i = 0; i < starts.length; i++) {
        starts[i] = offset;
        offset += Character.charCount(text.codePointAt(offset));
      }
      return starts;
    }
  }
}
