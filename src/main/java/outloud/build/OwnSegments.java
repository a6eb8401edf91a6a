package outloud.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.document.FrontMatter.ThreadWish;
import outloud.document.ThreadFile;
import outloud.document.ThreadFile.Piece;
import outloud.site.Post;
import outloud.site.Site;
import outloud.thread.Network;
import outloud.thread.Segment;
import outloud.thread.SocialThread;

/**
 * The segments that an author wrote, with the addresses of their links, and the pictures that go
 * with each of them.
 */
record OwnSegments(List<String> texts, List<List<Segment.Media>> pictures) {
  private static final OwnSegments NONE = new OwnSegments(List.of(), List.of());

  /** So much of a segment tells it from the others. */
  private static final int TELLING = 24;

  /** The author's own segments of this post; none when the thread is made from it. */
  static OwnSegments of(Site site, Post post) {
    if (post.thread() instanceof ThreadWish.Written written) {
      return new OwnSegments(written.segments(), List.of());
    }
    if (!(post.thread() instanceof ThreadWish.Beside beside)) {
      return NONE;
    }
    List<String> texts = new ArrayList<>();
    List<List<Segment.Media>> pictures = new ArrayList<>();
    for (ThreadFile.Segment segment : beside.file().segments()) {
      List<Segment.Media> own = new ArrayList<>();
      String text = text(site, segment, own);
      boolean alone = text.isBlank() && !pictures.isEmpty();
      if (alone) {
        pictures.getLast().addAll(own);
      } else {
        texts.add(text.isBlank() ? post.title() : text);
        pictures.add(own);
      }
    }
    return new OwnSegments(texts, pictures);
  }

  private static String text(Site site, ThreadFile.Segment segment, List<Segment.Media> pictures) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : segment.pieces()) {
      if (piece instanceof Piece.Words words) {
        text.append(words.text());
      } else if (piece instanceof Piece.Link link) {
        text.append(link(link.words(), Drafter.address(site, link.target())));
      } else if (piece instanceof Piece.Picture picture) {
        Drafter.address(site, picture.target())
            .ifPresent(url -> pictures.add(new Segment.Media(url, picture.alt())));
      }
    }
    return OwnWords.plain(text.toString())
        .strip()
        .replaceAll("[ \\t]+\\n", "\n")
        .replaceAll("\\n{3,}", "\n\n");
  }

  private static String link(String words, Optional<String> url) {
    boolean same = url.isPresent() && (words.isEmpty() || url.get().endsWith("//" + words));
    if (url.isEmpty() || words.equals(url.get())) {
      return url.orElse(words);
    }
    return same ? url.get() : words + " (" + url.get() + ")";
  }

  /** The thread with the pictures where they were written. */
  SocialThread withPictures(SocialThread thread) {
    List<Segment> segments = new ArrayList<>(thread.segments());
    int at = 0;
    for (int i = 0; i < pictures.size(); i++) {
      at = place(segments, texts.get(i), at);
      for (Segment.Media picture : pictures.get(i)) {
        segments.set(at, with(segments.get(at), picture, thread.network()));
      }
    }
    return new SocialThread(thread.network(), segments, thread.leftOut());
  }

  /** The segment that holds the beginning of this text, from one on. */
  private static int place(List<Segment> segments, String text, int from) {
    String telling = text.substring(0, Math.min(text.length(), TELLING));
    for (int i = from; i < segments.size(); i++) {
      if (segments.get(i).text().contains(telling)) {
        return i;
      }
    }
    return from;
  }

  private static Segment with(Segment segment, Segment.Media picture, Network network) {
    if (segment.media().size() >= Network.MOST_PICTURES) {
      return segment;
    }
    List<Segment.Media> media = new ArrayList<>(segment.media());
    media.add(new Segment.Media(picture.file(), cut(picture.alt(), network.altLimit())));
    return new Segment(segment.text(), segment.length(), media, segment.facets());
  }

  private static String cut(String alt, int limit) {
    if (alt.length() <= limit) {
      return alt;
    }
    int space = alt.lastIndexOf(' ', limit);
    return alt.substring(0, space > 0 ? space : alt.offsetByCodePoints(0, limit / 2));
  }
}
