package outloud.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.diagnostic.Outcome;
import outloud.document.ThreadChoice.Hashtags;
import outloud.source.LineMap;
import outloud.source.Span;

/**
 * Reads the settings of threads: the table under {@code thread:} in front matter and under {@code
 * threads:} in the site's settings. What cannot be understood is reported and left open.
 */
public final class ThreadChoices {
  /** Where threads go, by the names that authors write. */
  public static final List<String> NETWORKS =
      List.of("x", "bluesky", "mastodon", "threads", "linkedin");

  /** More than this no network's composer takes. */
  public static final int MOST_SEGMENTS = 25;

  private static final int MOST_HASHTAGS = 30;

  private static final List<String> SETTINGS =
      List.of("networks", "segments", "labels", "link", "hashtags", "code");

  /** Each word of a setting; what authors also write for it stands behind it. */
  private static final Map<String, Map<String, List<String>>> WORDS =
      Map.of(
          "labels",
          Map.of(
              "fraction", List.of("1/7", "1/n", "true"),
              "number", List.of("1.", "1"),
              "emoji", List.of("🧵"),
              "none", List.of("false", "")),
          "link",
          Map.of("last", List.of("end"), "first", List.of("start"), "both", List.of()),
          "code",
          Map.of(
              "picture", List.of("image", "true"),
              "text", List.of(),
              "none", List.of("false", "")));

  private static final Map<String, String> SHOWN =
      Map.of(
          "labels", "`fraction`, `number`, `emoji` or `none`",
          "link", "`last`, `first` or `both`",
          "code", "`picture`, `text` or `none`");

  private final LineMap lines;
  private final boolean alone;
  private final List<Diagnostic> diagnostics;

  private ThreadChoices(LineMap lines, boolean alone, List<Diagnostic> diagnostics) {
    this.lines = lines;
    this.alone = alone;
    this.diagnostics = diagnostics;
  }

  /**
   * The settings of a table, with everything that is wrong with them.
   *
   * @param lines of the file that the table was read from
   */
  public static Outcome<ThreadChoice> of(Node.Mapping table, LineMap lines) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    ThreadChoice choice = new ThreadChoices(lines, false, diagnostics).read(table);
    return Outcome.of(choice, diagnostics);
  }

  private ThreadChoice read(Node.Mapping table) {
    for (Node.Entry entry : table.entries()) {
      reportUnknown(entry);
    }
    Node segments = table.get("segments").orElse(null);
    return new ThreadChoice(
        table.get("networks").flatMap(this::networks),
        segments instanceof Node.Sequence ? Optional.empty() : number(segments),
        word(table, "labels"),
        word(table, "link"),
        table.get("hashtags").flatMap(this::hashtags),
        word(table, "code"),
        alone ? Map.of() : each(table));
  }

  private void reportUnknown(Node.Entry entry) {
    boolean network = NETWORKS.contains(entry.key());
    boolean known = SETTINGS.contains(entry.key()) || (network && !alone);
    if (!known || (alone && entry.key().equals("networks"))) {
      List<String> names = new ArrayList<>(SETTINGS);
      if (!alone) {
        names.addAll(NETWORKS);
      } else {
        names.remove("networks");
      }
      diagnostics.add(
          Diagnostic.of(
              Code.THREAD_UNKNOWN_SETTING,
              lines.location(entry.keySpan()),
              "threads have no setting `" + entry.key() + "`" + (alone ? " on one network" : ""),
              Nearest.hint(entry.key(), names)));
    }
  }

  /** What is said of single networks. */
  private Map<String, ThreadChoice> each(Node.Mapping table) {
    Map<String, ThreadChoice> each = new TreeMap<>();
    for (Node.Entry entry : table.entries()) {
      if (NETWORKS.contains(entry.key())) {
        if (entry.value() instanceof Node.Mapping own) {
          each.put(entry.key(), new ThreadChoices(lines, true, diagnostics).read(own));
        } else {
          wrong(entry.value(), entry.key(), "Write settings below it, like `segments: 12`.");
        }
      }
    }
    return each;
  }

  private Optional<List<String>> networks(Node node) {
    Set<String> networks = new LinkedHashSet<>();
    List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
    for (Node item : items) {
      String name = Entries.text(item).toLowerCase(Locale.ROOT);
      String known = name.equals("twitter") ? "x" : name;
      if (NETWORKS.contains(known)) {
        networks.add(known);
      } else {
        diagnostics.add(
            Diagnostic.of(
                Code.THREAD_WRONG_SETTING,
                lines.location(item.span()),
                "there are no threads for `" + Entries.text(item) + "`",
                Nearest.hint(known, NETWORKS)));
      }
    }
    boolean nothing = networks.isEmpty() && !items.isEmpty();
    return nothing ? Optional.empty() : Optional.of(List.copyOf(networks));
  }

  private Optional<Integer> number(@Nullable Node node) {
    if (node == null) {
      return Optional.empty();
    }
    String text = Entries.text(node);
    if (text.matches("\\d{1,4}")) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= MOST_SEGMENTS) {
        return Optional.of(number);
      }
    }
    wrong(node, "segments", "Write a number from 1 to " + MOST_SEGMENTS + ".");
    return Optional.empty();
  }

  private Optional<String> word(Node.Mapping table, String setting) {
    Node node = table.get(setting).orElse(null);
    if (node == null) {
      return Optional.empty();
    }
    String text = Entries.text(node).toLowerCase(Locale.ROOT);
    boolean single = node instanceof Node.Scalar;
    for (Map.Entry<String, List<String>> word : WORDS.getOrDefault(setting, Map.of()).entrySet()) {
      if (single && (word.getKey().equals(text) || word.getValue().contains(text))) {
        return Optional.of(word.getKey());
      }
    }
    wrong(node, setting, "Write " + SHOWN.get(setting) + ".");
    return Optional.empty();
  }

  private Optional<Hashtags> hashtags(Node node) {
    if (node instanceof Node.Sequence) {
      List<String> own = new ArrayList<>();
      for (String tag : TagText.words(node)) {
        own.add(tag.startsWith("#") ? tag.substring(1) : tag);
      }
      return Optional.of(new Hashtags(0, own));
    }
    String text = Entries.text(node).toLowerCase(Locale.ROOT);
    boolean no = text.equals("none") || text.equals("false") || text.isEmpty();
    if (no && node instanceof Node.Scalar) {
      return Optional.of(new Hashtags(0, List.of()));
    }
    if (text.matches("\\d{1,2}") && Integer.parseInt(text) <= MOST_HASHTAGS) {
      return Optional.of(new Hashtags(Integer.parseInt(text), List.of()));
    }
    wrong(node, "hashtags", "Write how many, a list like `[java, buildinpublic]`, or `none`.");
    return Optional.empty();
  }

  private void wrong(Node node, String setting, String hint) {
    String text = Entries.text(node);
    Span span = node.span();
    diagnostics.add(
        Diagnostic.of(
            Code.THREAD_WRONG_SETTING,
            lines.location(span),
            (text.isEmpty() ? "this" : "`" + text + "`")
                + " is nothing that `"
                + setting
                + "` can be",
            hint));
  }
}
