package outloud.theme;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.page.Phrase;
import outloud.page.Plural;
import outloud.page.SampleSite;
import outloud.page.Texts;
import outloud.source.Folder;
import outloud.source.FolderReader;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

class ThemeTextsTest {
  private static final Pattern ASKED = Pattern.compile("\\btext\\('([a-z0-9-]+)'");
  private static final Pattern ASKED_IN_JAVA =
      Pattern.compile("(?:texts|texts\\(\\))\\s*\\.of\\(\\s*\"([a-z0-9-]+)\"");

  /** What Markdown leaves to the theme, and the names of callouts. */
  private static final Pattern ASKED_IN_BODIES =
      Pattern.compile("\\.label\\(\\s*\"([a-z0-9-]+)\",");

  /** Names that are put together: of sections, and of what {@code Elsewhere} knows. */
  private static final Set<String> ASKED_BY_VALUE =
      Set.of("section-posts", "email", "calendar", "website");

  private static final List<String> CALLOUTS =
      List.of(
          ("note info tip important warning caution danger success question quote example abstract"
                  + " todo bug failure details")
              .split(" "));

  private static Outcome<Texts> read(String language, Map<String, String> own) {
    TreeMap<String, SourceFile> files = new TreeMap<>();
    own.forEach((path, text) ->
        files.put(path, new SourceFile(new SourcePath("themes/mine/" + path), text)));
    Folder base = new FolderReader().readOwn("themes/default", "theme.yaml");
    return ThemeTexts.of(
        language,
        List.of(
            new ThemeLayer(Theme.DEFAULT, base),
            new ThemeLayer("mine", new Folder(files, new TreeMap<>()))));
  }

  private static Texts own(String language, Map<String, String> own) {
    Outcome<Texts> texts = read(language, own);
    assertEquals(List.of(), texts.diagnostics());
    return texts.value().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "zh", "ar"})
  void everyLanguageHasEveryWordWithTheSamePlaces(String language) {
    Map<String, Phrase> english = ThemeWords.ENGLISH.phrases();
    Map<String, Phrase> words = ThemeWords.in(language).phrases();
    assertEquals(english.keySet(), words.keySet());
    words.forEach((key, phrase) -> {
      assertEquals(language, phrase.language(), key);
      assertEquals(requireNonNull(english.get(key)).places(), phrase.places(), key);
      assertFalse(phrase.of().isBlank(), key);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "zh", "ar"})
  void whatCountsHasAFormForEveryNumberOfItsLanguage(String language) {
    Set<Plural> categories =
        IntStream.range(0, 200)
            .mapToObj(n -> Plural.of(language, n))
            .collect(Collectors.toCollection(TreeSet::new));
    ThemeWords.in(language)
        .phrases()
        .forEach((key, phrase) -> {
          boolean counts = requireNonNull(ThemeWords.ENGLISH.phrases().get(key)).forms().size() > 1;
          Set<Plural> forms = new TreeSet<>(phrase.forms().keySet());
          assertTrue(!counts || forms.containsAll(categories), key + " lacks a form: " + forms);
          forms.removeAll(categories);
          forms.remove(Plural.ZERO);
          assertEquals(Set.of(), forms, key + " has a form that is never asked for");
        });
  }

  @Test
  void everyWordThatIsAskedForIsThereAndNoneIsIdle() {
    Set<String> asked = new TreeSet<>(ASKED_BY_VALUE);
    DefaultTheme.theme().templates().values().forEach(file -> names(ASKED, file.text(), asked));
    sources("page").forEach(text -> names(ASKED_IN_JAVA, text, asked));
    sources("markdown").forEach(text -> names(ASKED_IN_BODIES, text, asked));
    CALLOUTS.forEach(kind -> asked.add("callout-" + kind));
    assertEquals(ThemeWords.ENGLISH.phrases().keySet(), asked);
  }

  private static void names(Pattern pattern, String text, Set<String> names) {
    pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).forEach(names::add);
  }

  private static List<String> sources(String room) {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/outloud", room))) {
      return files.map(ThemeTextsTest::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Letters between tags, or in an attribute that people hear or see. */
  @Test
  void noTemplateSaysAWordOfItsOwn() {
    Pattern words =
        Pattern.compile("(?:>|\\b(?:aria-label|title|alt|placeholder)=\")[^<>{}\"]*\\p{L}{2}");
    DefaultTheme.theme()
        .templates()
        .forEach((name, file) -> {
          String bare = file.text().replaceAll("(?s)\\{[%{#].*?[%}#]}", "\0");
          assertEquals(
              List.of(), words.matcher(bare).results().map(MatchResult::group).toList(), name);
        });
  }

  @Test
  void theNearestLanguageThatHasAWordCounts() {
    Map<String, String> files =
        Map.of(
            "texts/de.yaml", "archive: Alles\nlinks: Verweise\n",
            "texts/de-AT.yaml", "archive: Ois\n",
            "texts/en.yaml", "shout: Hey {0}\nlinks: Elsewhere\n");
    Texts austrian = own("de-AT", files);
    assertEquals("Ois", austrian.of("archive"));
    assertEquals("Verweise", austrian.of("links"));
    assertEquals("Schlagwörter", austrian.of("tags"));
    assertEquals("Hey Kim", austrian.of("shout", "Kim"));
    assertEquals("Alles", own("de", files).of("archive"));
    assertEquals("Elsewhere", own("nl", files).of("links"));
    assertEquals("标签", own("zh_Hant_TW", files).of("tags"));
  }

  @Test
  void anAuthorCanAddALanguageAndNameSections() {
    Map<String, String> files =
        Map.of(
            "texts/pl.yaml",
            "posts:\n  one: Jeden wpis.\n  few: \"{0} wpisy.\"\n  many: \"{0} wpisów.\"\n  other: \"{0} wpisu.\"\nsection-notes: Notatki\n");
    Texts polish = own("pl", files);
    assertEquals("22 wpisy.", polish.of("posts", 22));
    assertEquals("12 wpisów.", polish.of("posts", 12));
    assertEquals("Archive", polish.of("archive"));
    assertEquals("Notatki", polish.of("section-notes"));
  }

  @Test
  void aNameOfAnAuthorsOwnIsNoMistake() {
    assertEquals(
        List.of(),
        read("en", Map.of("texts/en.yaml", "link: x\n", "templates/x.peb", "{{ text('link') }}"))
            .diagnostics());
    assertEquals(
        List.of("no template asks for the text `link`"),
        read("en", Map.of("texts/en.yaml", "link: x\n")).diagnostics().stream()
            .map(Diagnostic::message)
            .toList());
  }

  @Test
  void whatIsNoYamlStopsTheBuild() {
    assertTrue(read("en", Map.of("texts/en.yaml", "a: [b")).value().isEmpty());
  }

  @Test
  void germanPagesSpeakGerman() {
    Map<String, String> pages = pages("de");
    String post = page(pages, "posts/error-messages-are-the-interface/index.html");
    assertTrue(post.contains("<html lang=\"de\" dir=\"ltr\">"), post);
    assertTrue(
        post.contains(
            "Aktualisiert am <time class=\"dt-updated\" datetime=\"2026-06-20\">20. Juni 2026</time>"),
        post);
    assertTrue(post.contains("data-copied=\"Kopiert\""), post);
    String archive = page(pages, "archive/index.html");
    assertTrue(archive.contains("<title>Archiv · "), archive);
    assertTrue(archive.contains("13 Beiträge insgesamt."), archive);
  }

  @Test
  void arabicPagesSpeakArabicFromTheRight() {
    Map<String, String> pages = pages("ar");
    String archive = page(pages, "archive/index.html");
    assertTrue(archive.contains("<html lang=\"ar\" dir=\"rtl\">"), archive);
    assertTrue(archive.contains("المجموع: 13 مقالًا."), archive);
    String home = page(pages, "index.html");
    assertTrue(home.contains(">18 يونيو 2026</time>"), home);
    assertTrue(home.contains("الصفحة 1 من 2"), home);
    String tag = page(pages, "tags/java/index.html");
    assertTrue(tag.contains("6 مقالات."), tag);
  }

  private static Map<String, String> pages(String language) {
    return DefaultTheme.render(SampleSite.in(language), DefaultTheme.with(Map.of(), language));
  }

  private static String page(Map<String, String> pages, String path) {
    return requireNonNull(pages.get(path), path);
  }
}
