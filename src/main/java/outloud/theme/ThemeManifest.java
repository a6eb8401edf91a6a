package outloud.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;
import outloud.diagnostic.Outcome;
import outloud.source.Folder;
import outloud.source.SourceFile;

/**
 * What a theme says of itself in its {@code theme.yaml}.
 *
 * @param beneath the theme on which it stands
 * @param place where it says so, or could
 */
public record ThemeManifest(String beneath, Location place) {
  private static final String FILE = "theme.yaml";
  private static final List<String> KEYS = List.of("name", "description", "extends", "options");

  /** One folder, never a way out of `themes`. */
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";

  /**
   * That of a folder; one without such a file stands on the default theme.
   *
   * @param shownAs what the author calls the folder
   */
  public static Outcome<ThemeManifest> of(Folder folder, String shownAs) {
    SourceFile file = folder.texts().get(FILE);
    if (file == null) {
      return Outcome.of(new ThemeManifest(Theme.DEFAULT, Location.file(shownAs)));
    }
    Outcome<Node.Mapping> tree = Trees.yaml(file, DataCodes.CONFIG);
    List<Diagnostic> found = new ArrayList<>(tree.diagnostics());
    return tree.value()
        .map(known -> Outcome.of(of(known, file, found), found))
        .orElseGet(() -> Outcome.refused(found));
  }

  private static ThemeManifest of(Node.Mapping tree, SourceFile file, List<Diagnostic> found) {
    for (Node.Entry entry : tree.entries()) {
      if (!KEYS.contains(entry.key())) {
        found.add(
            Diagnostic.of(
                Code.CONFIG_UNKNOWN_KEY,
                file.lines().location(entry.keySpan()),
                "key `" + entry.key() + "` is not known",
                Nearest.hint(entry.key(), KEYS)));
      }
    }
    Optional<Node.Scalar> beneath =
        tree.get("extends").filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
    beneath
        .filter(name -> !name.text().isBlank() && !name.text().matches(NAME))
        .ifPresent(name ->
            found.add(
                Diagnostic.of(
                    Code.CONFIG_INVALID,
                    file.lines().location(name.span()),
                    "`extends: " + name.text() + "` is no name of a theme",
                    "Name a folder in `themes`, or a theme that comes with the program.")));
    return new ThemeManifest(
        beneath.map(Node.Scalar::text).filter(name -> name.matches(NAME)).orElse(Theme.DEFAULT),
        beneath
            .map(node -> file.lines().location(node.span()))
            .orElseGet(() -> Location.file(file.path().value())));
  }
}
