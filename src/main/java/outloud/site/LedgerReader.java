package outloud.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;
import outloud.diagnostic.Outcome;
import outloud.document.ThreadChoices;
import outloud.source.LineMap;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

/** Reads {@code posted.yaml}; an entry that cannot be understood is reported and left out. */
public final class LedgerReader {
  private static final List<String> KEYS =
      List.of("post", "network", "date", "url", "text", "segments");

  /** The ledger, with everything that is wrong with it; refused when it is no YAML. */
  public Outcome<Ledger> read(SourceFile file) {
    Outcome<Node.Mapping> tree = Trees.yaml(file, DataCodes.CONFIG);
    if (tree.value().isEmpty()) {
      return Outcome.refused(tree.diagnostics());
    }
    Entries entries = new Entries(file.lines(), new ArrayList<>(tree.diagnostics()));
    List<Ledger.Posted> posted = new ArrayList<>();
    for (Node.Entry entry : tree.value().get().entries()) {
      if (!entry.key().equals("posted")) {
        entries.report(
            entry.value(), "`" + entry.key() + "` is not known here", "Entries stand in `posted`.");
      } else if (entry.value() instanceof Node.Sequence list) {
        list.items().forEach(item -> entries.posted(item).ifPresent(posted::add));
      } else if (!(entry.value() instanceof Node.Scalar scalar && scalar.text().isEmpty())) {
        entries.report(entry.value(), "`posted` is no list", "Begin each entry with `- post:`.");
      }
    }
    return Outcome.of(new Ledger(posted), entries.diagnostics());
  }

  /** The entries of one file, with what is wrong with them. */
  private record Entries(LineMap lines, List<Diagnostic> diagnostics) {

    Optional<Ledger.Posted> posted(Node node) {
      if (!(node instanceof Node.Mapping table)) {
        report(node, "this is no entry", "Write `post`, `network`, `date`, and `url` or `text`.");
        return Optional.empty();
      }
      for (Node.Entry entry : table.entries()) {
        if (!KEYS.contains(entry.key())) {
          report(
              lines.location(entry.keySpan()),
              "entries have no key `" + entry.key() + "`",
              Nearest.hint(entry.key(), KEYS));
        }
      }
      String post = text(table, "post");
      String network = network(table);
      LocalDate date = date(table);
      String url = url(table);
      if (post.isEmpty()) {
        report(node, "this entry does not say which post", "Write `post: posts/hello.md`.");
      }
      return post.isEmpty() || post.startsWith("/") || network.isEmpty() || date == null
          ? Optional.empty()
          : Optional.of(
              new Ledger.Posted(
                  new SourcePath(post),
                  network,
                  date,
                  url.isEmpty() ? Optional.empty() : Optional.of(url),
                  segments(table)));
    }

    /** A list of them, or one text with dividers between them. */
    private List<String> segments(Node.Mapping table) {
      Node node = table.get("segments").orElse(null);
      if (node == null) {
        return Ledger.Posted.parted(text(table, "text").replace("\r\n", "\n"));
      }
      List<String> segments = new ArrayList<>();
      if (node instanceof Node.Sequence list) {
        for (Node item : list.items()) {
          if (item instanceof Node.Scalar scalar) {
            segments.add(scalar.text().replace("\r\n", "\n"));
          }
        }
      } else {
        report(node, "`segments` is no list", "Begin each segment with a hyphen.");
      }
      return segments;
    }

    private String network(Node.Mapping table) {
      String network = text(table, "network");
      if (!ThreadChoices.NETWORKS.contains(network)) {
        Node place = table.get("network").orElse(table);
        report(
            place,
            network.isEmpty()
                ? "this entry does not say on which network"
                : "there are no threads for `" + network + "`",
            Nearest.hint(network, ThreadChoices.NETWORKS));
        return "";
      }
      return network;
    }

    private @Nullable LocalDate date(Node.Mapping table) {
      String text = text(table, "date");
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException _) {
        Node place = table.get("date").orElse(table);
        String what = text.isEmpty() ? "this entry has no date" : "`" + text + "` is no date";
        report(place, what, "Write it like `2026-11-20`.");
        return null;
      }
    }

    /** An address of the web, or nothing. */
    private String url(Node.Mapping table) {
      String url = text(table, "url");
      boolean web = WebAddress.is(url);
      if (!url.isEmpty() && !web) {
        Node place = table.get("url").orElse(table);
        report(place, "`" + url + "` is no web address", "It begins with `https://`.");
      }
      return web ? url : "";
    }

    private static String text(Node.Mapping table, String key) {
      return table.get(key).orElse(null) instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    }

    void report(Node node, String message, String hint) {
      report(lines.location(node.span()), message, hint);
    }

    private void report(Location place, String message, String hint) {
      diagnostics.add(Diagnostic.of(Code.THREAD_WRONG_ENTRY, place, message, hint));
    }
  }
}
