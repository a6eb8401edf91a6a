package outloud.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import outloud.diagnostic.Diagnostic;
import outloud.media.CardRenderer;
import outloud.media.CodeCard;
import outloud.media.TableCard;
import outloud.output.Fingerprint;
import outloud.output.NotDrawn;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.source.SourcePath;
import outloud.thread.Card;
import outloud.thread.PostThreads;

/** Draws the code and the tables of threads in the look of the site's cards. */
record ThreadCards(CardRenderer renderer, CardDraft draft, Cards.Places places) {

  /**
   * The pictures that segments of these threads name; each is drawn when it is asked for.
   *
   * @param url where the whole article is, for what a picture has no room for
   */
  List<OutputFile> of(String folder, PostThreads threads, String url) {
    List<OutputFile> drawn = new ArrayList<>();
    for (Card card : threads.cards()) {
      drawn.add(drawn(new OutputPath(folder + "/" + card.file()), of(card, shown(url))));
    }
    return drawn;
  }

  private outloud.media.Card of(Card card, String rest) {
    return switch (card) {
      case Card.Code code ->
          new CodeCard(code.title(), code.language(), code.code(), rest, draft.palette());
      case Card.Table table -> new TableCard(table.rows(), rest, draft.palette());
    };
  }

  private OutputFile drawn(OutputPath path, outloud.media.Card card) {
    String content = card + draft.faces().names();
    return new OutputFile.Drawn(
        path,
        Fingerprint.of(content.getBytes(StandardCharsets.UTF_8)),
        () -> renderer.render(card, draft.faces(), draft.portrait()));
  }

  /** What all pictures hang on besides their own words. */
  String look() {
    return draft.palette().ground()
        + " "
        + draft.palette().ink()
        + " "
        + draft.palette().muted()
        + " "
        + draft.palette().accent()
        + draft.faces().names();
  }

  /** The characters of these pictures that no font has, in order; each once. */
  Set<String> missing(PostThreads threads) {
    Set<String> missing = new TreeSet<>();
    for (Card card : threads.cards()) {
      switch (card) {
        case Card.Code code -> missing.addAll(draft.faces().legible(code.code()).missing());
        case Card.Table table ->
            table
                .rows()
                .forEach(row ->
                    row.forEach(cell -> missing.addAll(draft.faces().legible(cell).missing())));
      }
    }
    return missing;
  }

  /** To be said of a post in whose pictures these characters are missing. */
  Diagnostic lacking(Set<String> missing, SourcePath post) {
    return CardDraft.missing(
        missing, "code or a table in the thread of " + post.value(), places.config());
  }

  /** To be said when this machine cannot draw. */
  Diagnostic notDrawn(NotDrawn reason) {
    return Cards.notDrawn(places, reason);
  }

  /** An address as people read it out. */
  private static String shown(String url) {
    int scheme = url.indexOf("://");
    return scheme < 0 ? url : url.substring(scheme + "://".length());
  }
}
