package outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import outloud.thread.Network;
import outloud.thread.Segment;

class CautionsTest {
  private static Segment segment(String text) {
    return new Segment(text, text.length(), List.of(), List.of());
  }

  @Test
  void saysWhoWillBeTold() {
    assertEquals(
        List.of("@ada will be told that you mention them."),
        Cautions.of(segment("Thanks, @ada!"), Network.X));
    assertEquals(
        List.of("@ada@example.com will be told that you mention them."),
        Cautions.of(segment("Thanks, @ada@example.com!"), Network.MASTODON));
  }

  @Test
  void isSilentAboutWhatMentionsNobody() {
    Segment broken = segment("Put @\u200bOverride above it.");
    assertEquals(List.of(), Cautions.of(broken, Network.X));
    assertEquals(List.of(), SegmentText.parts(broken, Network.X));
  }

  @Test
  void nobodyIsMentionedByWhatIsPastedIntoLinkedIn() {
    Segment raw = segment("Put @Override above it. #java");
    assertEquals(List.of(), Cautions.of(raw, Network.LINKEDIN));
    assertEquals(
        List.of(new SegmentText.Part(24, 29, Segment.Facet.Kind.TAG)),
        SegmentText.parts(raw, Network.LINKEDIN));
  }

  @Test
  void onBlueskyOnlyFacetsMeanSomething() {
    Segment plain = segment("Put @Override above it.");
    assertEquals(List.of(), Cautions.of(plain, Network.BLUESKY));
    Segment.Facet mention = new Segment.Facet(0, 4, Segment.Facet.Kind.MENTION, "did:plc:ada");
    Segment told = new Segment("@ada, thanks", 12, List.of(), List.of(mention));
    assertEquals(
        List.of("@ada will be told that you mention them."), Cautions.of(told, Network.BLUESKY));
  }
}
