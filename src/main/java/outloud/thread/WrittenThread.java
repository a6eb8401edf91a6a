package outloud.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import outloud.thread.Segment.Facet;

/** The author's own segments: as they are, cut only where one is too long, and led home. */
final class WrittenThread {
  private final ThreadSource source;
  private final Network network;
  private final WeightedLength length;

  WrittenThread(ThreadSource source, Network network, WeightedLength length) {
    this.source = source;
    this.network = network;
    this.length = length;
  }

  SocialThread thread() {
    List<Passage> passages = new ArrayList<>();
    for (String written : posts()) {
      passages.addAll(fitting(marked(addressed(written))));
    }
    if (passages.stream().noneMatch(passage -> passage.text().contains(source.url()))) {
      leadHome(passages);
    }
    return new SocialThread(network, passages.stream().map(this::segment).toList(), List.of());
  }

  /** What the author wrote; on LinkedIn, which has no threads, all in one if it fits. */
  private List<String> posts() {
    List<String> posts =
        source.written().stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    String one = String.join("\n\n", posts);
    boolean joined =
        network == Network.LINKEDIN
            && length.fits(one, network.limit() - source.url().length() - "\n\n".length());
    return joined ? List.of(one) : posts;
  }

  private Segment segment(Passage passage) {
    List<Facet> facets = network == Network.BLUESKY ? passage.facets() : List.of();
    return new Segment(passage.text(), length.count(passage.text()), List.of(), facets);
  }

  private void leadHome(List<Passage> passages) {
    Passage address = Ending.address(source.url(), network, length, network.limit());
    if (passages.isEmpty()) {
      passages.add(address);
      return;
    }
    Passage last = passages.getLast().followedBy("\n\n", address);
    if (length.fits(last.text(), network.limit())) {
      passages.set(passages.size() - 1, last);
    } else if (!address.isEmpty()) {
      passages.add(address);
    }
  }

  /** One segment, or more of them: paragraphs and sentences that fill up one after the other. */
  private List<Passage> fitting(Passage passage) {
    return new Cutting(length, network.limit()).cut(passage);
  }

  /** With the handle of this network for everybody whom the author knows by another. */
  private String addressed(String written) {
    if (source.people().people().isEmpty()) {
      return written;
    }
    StringBuilder text = new StringBuilder(written);
    for (Prose.Mark mark : Mentions.in(written, source.people()).reversed()) {
      if (written.charAt(mark.start()) == '@') {
        String handle =
            Mentions.named(mark.url(), source.people())
                .flatMap(person -> Mentions.handle(person, network))
                .map(Passage::text)
                .orElse(network == Network.LINKEDIN ? "@" : "@" + Accidents.BREAK);
        boolean known = handle.length() > 2;
        text.replace(mark.start(), known ? mark.end() : mark.start() + 1, handle);
      }
    }
    return text.toString();
  }

  /** With the addresses and hashtags that the author wrote into it. */
  private static Passage marked(String text) {
    List<Passage.Mark> marks = new ArrayList<>();
    for (Urls.Url url : Urls.in(text)) {
      String address = text.substring(url.start(), url.end());
      String value = url.hasScheme() ? address : "https://" + address;
      marks.add(new Passage.Mark(url.start(), url.end(), Passage.Kind.LINK, value));
    }
    Passage addresses = new Passage(text, marks);
    for (int place : Accidents.in(text, Network.MASTODON)) {
      int end = place;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (text.charAt(place - 1) == '#' && end > place && !addresses.isInsideMark(place)) {
        String tag = text.substring(place, end);
        marks.add(new Passage.Mark(place - 1, end, Passage.Kind.TAG, tag));
      }
    }
    marks.sort(Comparator.comparingInt(Passage.Mark::start));
    return new Passage(text, marks);
  }
}
