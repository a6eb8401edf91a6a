package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.source.SourceFile;
import outloud.source.Span;

/**
 * The folder that <a href="https://www.11ty.dev/docs/config/#input-directory">Eleventy</a> takes in
 * where its configuration computes it: by the folders that only Eleventy's input has.
 */
final class EleventyInput {
  private static final Pattern COMPUTED =
      Pattern.compile(
          "\\bdir[\"']?\\s*:\\s*\\{[^{}]*?\\binput[\"']?\\s*(?::\\s*[A-Za-z_$][^,}]*)?[,}]"
              + "|\\bsetInputDirectory\\(\\s*[A-Za-z_$]");
  private static final List<String> USUAL = List.of("src", "site", "content", "source", "app");
  private static final List<String> OWN =
      List.of("_includes/", "_layouts/", "_data/", "_components/");

  private EleventyInput() {}

  /**
   * The guessed folder, with a warning that says so; nothing where the folder is written down, or
   * where no folder or more than one could be it.
   *
   * @param has whether the repository holds this folder; its path ends with a slash
   */
  static Optional<Outcome<String>> guess(SourceFile file, Predicate<String> has) {
    Matcher computed = COMPUTED.matcher(file.text());
    if (!computed.find()) {
      return Optional.empty();
    }
    for (String own : OWN) {
      if (has.test(own)) {
        return Optional.empty();
      }
    }
    List<String> found = new ArrayList<>();
    for (String folder : USUAL) {
      if (holdsOwn(folder, has)) {
        found.add(folder);
      }
    }
    return found.size() == 1
        ? Optional.of(Outcome.of(found.getFirst(), List.of(said(file, computed, found.getFirst()))))
        : Optional.empty();
  }

  private static boolean holdsOwn(String folder, Predicate<String> has) {
    for (String own : OWN) {
      if (has.test(folder + "/" + own)) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic said(SourceFile file, Matcher computed, String folder) {
    int input = computed.group().toLowerCase(Locale.ROOT).indexOf("input");
    int start = computed.start() + input;
    return Diagnostic.of(
        Code.CONFIG_OTHER_TOOL,
        file.lines().location(new Span(start, start + "input".length())),
        "the input folder is computed here, so it was guessed: `" + folder + "`",
        "Write it as plain text to be sure: `input: \"" + folder + "\"`.");
  }
}
