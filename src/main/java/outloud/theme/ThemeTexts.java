package outloud.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.diagnostic.Outcome;
import outloud.page.Phrase;
import outloud.page.Plural;
import outloud.page.Texts;
import outloud.source.Folder;
import outloud.source.SourceFile;

/**
 * Finds the words of a theme in its files {@code texts/<language>.yaml}. Each word comes from the
 * nearest language that has it: Austrian German, German, English; and within a language an author's
 * file counts before the one that comes with the program.
 */
final class ThemeTexts {
  private static final String FOLDER = "texts/";
  private static final String LAST = "en";

  /** What a section is called: there may be one for each folder of posts. */
  private static final String SECTION = "section-";

  private final List<Diagnostic> problems = new ArrayList<>();
  private final Folder base;
  private final List<Folder> above;

  private ThemeTexts(List<ThemeLayer> pile) {
    this.base = pile.getFirst().folder();
    this.above = pile.stream().skip(1).map(ThemeLayer::folder).toList();
  }

  /**
   * The words for a site in this language.
   *
   * @param pile the default theme's folder first: in its languages every word is there
   */
  static Outcome<Texts> of(String language, List<ThemeLayer> pile) {
    ThemeTexts texts = new ThemeTexts(pile);
    Texts found = texts.in(language.toLowerCase(Locale.ROOT).replace('_', '-'));
    boolean refused = texts.problems.stream().anyMatch(Diagnostic::isError);
    return refused ? Outcome.refused(texts.problems) : Outcome.of(found, texts.problems);
  }

  private Texts in(String language) {
    List<String> chain = chain(language);
    // Only as many files are read as are needed: the shipped ones lack no word.
    boolean isShipped = chain.stream().anyMatch(tag -> !tag.equals(LAST) && has(base, tag));
    TreeMap<String, Phrase> shipped = new TreeMap<>();
    TreeMap<String, Phrase> written = new TreeMap<>();
    for (String tag : chain) {
      TreeMap<String, Phrase> here = new TreeMap<>();
      if (!isShipped || !tag.equals(LAST)) {
        file(base, tag).ifPresent(file -> here.putAll(phrases(file, tag, Map.of())));
        shipped.putAll(here);
      }
      for (Folder own : above) {
        file(own, tag).ifPresent(file -> here.putAll(phrases(file, tag, shipped)));
      }
      written.putAll(here);
    }
    return new Texts(written);
  }

  /** From the last resort to the language itself: {@code en}, {@code de}, {@code de-at}. */
  private static List<String> chain(String language) {
    List<String> chain = new ArrayList<>();
    for (String tag = language; !tag.isEmpty(); ) {
      chain.addFirst(tag);
      tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
    if (!chain.contains(LAST)) {
      chain.addFirst(LAST);
    }
    return chain;
  }

  private static boolean has(Folder folder, String tag) {
    return file(folder, tag).isPresent();
  }

  private static Optional<SourceFile> file(Folder folder, String tag) {
    String path = FOLDER + tag + ".yaml";
    return folder.texts().tailMap(FOLDER).entrySet().stream()
        .takeWhile(file -> file.getKey().startsWith(FOLDER))
        .filter(file -> file.getKey().equalsIgnoreCase(path))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * The words of one file.
   *
   * @param known what the author's words may replace; nothing for those of the program
   */
  private Map<String, Phrase> phrases(SourceFile file, String tag, Map<String, Phrase> known) {
    Outcome<Node.Mapping> tree = Trees.yaml(file, DataCodes.CONFIG);
    problems.addAll(tree.diagnostics());
    String language = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
    Map<String, Phrase> phrases = new TreeMap<>();
    for (Node.Entry entry : tree.value().orElse(Node.Mapping.EMPTY).entries()) {
      Optional<Phrase> phrase = phrase(file, language, entry);
      phrase.ifPresent(words -> phrases.put(entry.key(), words));
      if (!known.isEmpty() && !known.containsKey(entry.key()) && !isAskedFor(entry.key())) {
        report(file, entry, known);
      }
    }
    return phrases;
  }

  /** Only a near miss is a mistake; words that a template of tomorrow needs are none. */
  private void report(SourceFile file, Node.Entry entry, Map<String, Phrase> known) {
    String question = Nearest.question(entry.key(), known.keySet());
    if (!question.isEmpty()) {
      problems.add(
          Diagnostic.of(
              Code.THEME_TEXT,
              file.lines().location(entry.keySpan()),
              "no template asks for the text `" + entry.key() + "`",
              question));
    }
  }

  private boolean isAskedFor(String key) {
    return key.startsWith(SECTION)
        || above.stream()
            .flatMap(folder -> folder.texts().values().stream())
            .filter(file -> file.path().extension().equals("peb"))
            .anyMatch(file ->
                file.text().contains("'" + key + "'") || file.text().contains('"' + key + '"'));
  }

  private Optional<Phrase> phrase(SourceFile file, String language, Node.Entry entry) {
    Map<Plural, String> forms = new EnumMap<>(Plural.class);
    if (entry.value() instanceof Node.Scalar words) {
      forms.put(Plural.OTHER, words.text());
    } else if (entry.value() instanceof Node.Mapping byNumber) {
      byNumber.entries().forEach(form -> form(file, form, forms));
    }
    if (!forms.containsKey(Plural.OTHER)) {
      problems.add(
          Diagnostic.of(
              Code.THEME_TEXT,
              file.lines().location(entry.keySpan()),
              "the text `" + entry.key() + "` has no words for all numbers",
              "Write `" + entry.key() + ": words`, or below it a line `other: words`."));
      return Optional.empty();
    }
    return Optional.of(new Phrase(language, forms));
  }

  private void form(SourceFile file, Node.Entry form, Map<Plural, String> forms) {
    Optional<Plural> plural =
        Arrays.stream(Plural.values()).filter(number -> number.word().equals(form.key())).findAny();
    if (plural.isPresent() && form.value() instanceof Node.Scalar words) {
      forms.put(plural.get(), words.text());
    } else {
      problems.add(
          Diagnostic.of(
              Code.THEME_TEXT,
              file.lines().location(form.keySpan()),
              plural.isEmpty()
                  ? "`" + form.key() + "` is no number that languages tell apart"
                  : "the words for `" + form.key() + "` are no text",
              plural.isEmpty()
                  ? Nearest.hint(
                      form.key(), Arrays.stream(Plural.values()).map(Plural::word).toList())
                  : ""));
    }
  }
}
