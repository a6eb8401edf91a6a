package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import outloud.data.Binder;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.source.LineMap;
import outloud.source.SourceFile;

/** Reads {@code links.yaml}. */
public final class LinksReader {
  private final Binder binder;

  public LinksReader(Binder binder) {
    this.binder = binder;
  }

  /** The file as written; {@code links} is for those who need no groups. */
  private record Written(
      @Nullable String title,
      @Nullable String description,
      @Nullable List<GroupWritten> groups,
      @Nullable List<LinkWritten> links) {}

  private record GroupWritten(@Nullable String name, @Nullable List<LinkWritten> links) {}

  private record LinkWritten(
      @Nullable String title,
      @Nullable String url,
      @Nullable String description,
      @Nullable String icon) {}

  /** No links. */
  public static Links none() {
    return new Links("", "", List.of());
  }

  /** The links; one without a title or an address is left out and reported. */
  public Outcome<Links> read(SourceFile file) {
    Outcome<Node.Mapping> tree = Trees.yaml(file, DataCodes.CONFIG);
    if (tree.value().isEmpty()) {
      return Outcome.refused(tree.diagnostics());
    }
    LineMap lines = file.lines();
    List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
    Outcome<Written> written = binder.bind(tree.value().get(), Written.class, lines);
    diagnostics.addAll(written.diagnostics());
    diagnostics.addAll(incomplete(tree.value().get(), lines));
    return written
        .value()
        .map(known ->
            Outcome.of(
                new Links(text(known.title()), text(known.description()), groups(known)),
                diagnostics))
        .orElseGet(() -> Outcome.refused(diagnostics));
  }

  private static List<Links.Group> groups(Written written) {
    List<Links.Group> groups = new ArrayList<>();
    if (written.links() != null) {
      groups.add(new Links.Group("", links(written.links())));
    }
    for (GroupWritten group : list(written.groups())) {
      groups.add(new Links.Group(text(group.name()), links(group.links())));
    }
    return groups;
  }

  private static List<Links.Link> links(@Nullable List<LinkWritten> links) {
    return list(links).stream()
        .filter(link -> !text(link.title()).isEmpty() && !text(link.url()).isEmpty())
        .map(link ->
            new Links.Link(
                text(link.title()), text(link.url()), text(link.description()), text(link.icon())))
        .toList();
  }

  private static List<Diagnostic> incomplete(Node.Mapping tree, LineMap lines) {
    IncompleteLinks check = new IncompleteLinks(List.of("title", "url"), lines);
    List<Diagnostic> diagnostics = new ArrayList<>(check.in(tree.get("links")));
    Node groups = tree.get("groups").orElse(Node.Mapping.EMPTY);
    List<Node> all = groups instanceof Node.Sequence list ? list.items() : List.of(groups);
    for (Node group : all) {
      if (group instanceof Node.Mapping keys) {
        diagnostics.addAll(check.in(keys.get("links")));
      }
    }
    return diagnostics;
  }

  private static <T> List<T> list(@Nullable List<T> written) {
    return written == null ? List.of() : written.stream().filter(Objects::nonNull).toList();
  }

  private static String text(@Nullable String written) {
    return written == null ? "" : written.strip();
  }
}
