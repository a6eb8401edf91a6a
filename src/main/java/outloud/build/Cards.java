package outloud.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.markdown.Highlighter;
import outloud.media.CardRenderer;
import outloud.media.CardShape;
import outloud.media.SocialCard;
import outloud.output.Fingerprint;
import outloud.output.NotDrawn;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.output.OutputWriter;
import outloud.page.CardPaths;
import outloud.site.CardWish;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Site;
import outloud.theme.Theme;

/**
 * Makes the social cards of a site: a wide one for each page that has no picture of its own, and a
 * square one beside each thread. A card that is known again is not drawn, and nothing of what draws
 * is loaded then.
 */
final class Cards {
  private final CardRenderer renderer = new CardRenderer(Highlighter.tokens());
  private final CardFonts fonts = new CardFonts();
  private final Stamps stamps;

  /**
   * A maker of cards.
   *
   * @param stamps by which the cards of an earlier build are known again
   */
  Cards(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Where cards go, and where the author chose how they look.
   *
   * @param settings the folder of {@code site.yaml}, as the author names it
   */
  record Places(OutputWriter publicFiles, OutputWriter drafts, String settings) {
    /** The file that says how cards look. */
    Location config() {
      return Location.file(settings + "/site.yaml");
    }
  }

  /** How the cards of a site look. */
  CardDraft draft(Site site, Theme theme, Path settings, Report report) {
    return new CardDraft(site, theme, fonts.chosen(site.config().card(), settings, report));
  }

  /** What draws the code and the tables of threads. */
  ThreadCards ofThreads(CardDraft draft, Places places) {
    return new ThreadCards(renderer, draft, places);
  }

  /** One piece of work for each social card. */
  List<Runnable> works(Site site, CardDraft draft, Places places, Report report) {
    List<Runnable> works = new ArrayList<>();
    if (site.config().card().design() == CardWish.Design.NONE) {
      return works;
    }
    CardPaths paths = new CardPaths(site);
    Map<Permalink, String> folders = Threads.folders(site);
    for (Post post : site.posts()) {
      CardDraft.Words words = draft.words(post);
      Optional<OutputPath> wide = paths.of(post).filter(path -> !paths.isAuthored(path));
      wide.ifPresent(path ->
          works.add(
              work(draft, words, CardShape.WIDE, path, places.publicFiles(), places, report)));
      if (Threads.hasThreads(site, post)) {
        String folder = folders.getOrDefault(post.permalink(), post.slug());
        OutputPath path = new OutputPath(folder + "/square.png");
        works.add(work(draft, words, CardShape.SQUARE, path, places.drafts(), places, report));
      }
    }
    Optional<OutputPath> ofSite = paths.ofSite().filter(path -> !paths.isAuthored(path));
    CardDraft.Words words = draft.words();
    ofSite.ifPresent(path ->
        works.add(work(draft, words, CardShape.WIDE, path, places.publicFiles(), places, report)));
    draft.missing(places.config()).ifPresent(report::add);
    return works;
  }

  private Runnable work(
      CardDraft draft,
      CardDraft.Words words,
      CardShape shape,
      OutputPath path,
      OutputWriter out,
      Places places,
      Report report) {
    SocialCard card = draft.card(words, shape);
    String content = card.content() + draft.faces().names();
    Supplier<byte[]> drawing = () -> renderer.render(card, draft.faces(), draft.portrait());
    return () -> {
      String stamp = stamps.of(content);
      try {
        if (stamp.isEmpty() || !out.reuse(List.of(path), stamp)) {
          String mark = Fingerprint.of(content.getBytes(StandardCharsets.UTF_8));
          out.write(new OutputFile.Drawn(path, mark, drawing), stamp);
        }
      } catch (NotDrawn e) {
        report.add(notDrawn(places, e));
      } catch (IOException e) {
        report.unwritable(e);
      }
    };
  }

  /** The same words for all cards: it is said once. */
  static Diagnostic notDrawn(Places places, NotDrawn e) {
    return Diagnostic.of(
        Code.CARD_NOT_DRAWN,
        places.config(),
        "social cards cannot be drawn by this Java: " + e.reason(),
        "Use a full JDK 25, or write `card: none` here.");
  }
}
