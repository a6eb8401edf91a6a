package outloud.share;

import java.util.ArrayList;
import java.util.List;
import outloud.thread.Network;
import outloud.thread.Segment;
import outloud.thread.SocialThread;

/** What an author should know before posting, as sentences. */
final class Cautions {
  private Cautions() {}

  /** About a thread as a whole. */
  static List<String> of(SocialThread thread) {
    if (thread.leftOut().isEmpty()) {
      return List.of();
    }
    String headings = String.join("”, “", thread.leftOut());
    return List.of("Nothing is said from “" + headings + "”.");
  }

  /** About one segment. */
  static List<String> of(Segment segment, Network network) {
    List<String> cautions = new ArrayList<>();
    int over = segment.length() - network.limit();
    if (over > 0) {
      cautions.add("Too long by " + over + ".");
    }
    if (segment.media().size() > Network.MOST_PICTURES) {
      cautions.add("More than " + Network.MOST_PICTURES + " pictures.");
    }
    for (Segment.Media picture : segment.media()) {
      if (picture.alt().isBlank()) {
        String name = picture.file().substring(picture.file().lastIndexOf('/') + 1);
        cautions.add("The picture " + name + " has no alt text.");
      }
    }
    if (segment.text().indexOf('@') >= 0) {
      for (SegmentText.Part part : SegmentText.parts(segment, network)) {
        if (part.kind() == Segment.Facet.Kind.MENTION) {
          String name = segment.text().substring(part.start(), part.end());
          cautions.add(name + " will be told that you mention them.");
        }
      }
    }
    return cautions;
  }
}
