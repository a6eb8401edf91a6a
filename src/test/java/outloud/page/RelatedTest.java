package outloud.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import outloud.markdown.Block;
import outloud.markdown.Body;
import outloud.markdown.Inline;
import outloud.markdown.Markup;
import outloud.site.Post;
import outloud.site.Term;
import outloud.source.Span;

class RelatedTest {
  private static final Term JAVA = SampleSite.JAVA;
  private static final Term CLI = SampleSite.CLI;

  private final List<Post> posts = new ArrayList<>();

  private RelatedTest post(String title, Term... tags) {
    return post("en", "", title, "", tags);
  }

  private RelatedTest post(
      String language, String series, String title, String heading, Term... tags) {
    String slug = "p" + posts.size();
    Block.Heading shown =
        new Block.Heading(2, "h", List.of(new Inline.Text(heading)), new Span(0, 0));
    Body body =
        new Body(
            Optional.empty(),
            Markup.EMPTY,
            heading.isEmpty() ? List.of() : List.of(shown),
            "",
            new Body.Length(1, 0, 0),
            Optional.empty(),
            false);
    posts.add(
        SampleSite.post(
            "https://a.example",
            slug,
            title,
            "",
            "2026-01-01",
            List.of(tags),
            "",
            series,
            body,
            language));
    return this;
  }

  private RelatedTest others(int count) {
    for (int i = 0; i < count; i++) {
      post("Number" + "abcdefghijklmnopqrst".charAt(i) + " different" + i);
    }
    return this;
  }

  private List<Integer> to(int post) {
    return new Related(posts).to(post, 3, _ -> false);
  }

  @Test
  void aRareTagIsWorthMoreThanACommonOne() {
    post("One", JAVA, CLI).post("Two", JAVA).post("Three", JAVA).post("Four", CLI).others(6);
    assertEquals(List.of(3, 1, 2), to(0), "of equals the newest");
  }

  @Test
  void titlesAndHeadingsCountByTheirWords() {
    post("en", "", "Profiling a garbage collector", "")
        .post("en", "", "What flags do", "Profiling garbage")
        .post("en", "", "The garbage collector, again", "")
        .others(8);
    assertEquals(List.of(2, 1), to(0));
  }

  @Test
  void whatIsOnlyChanceIsNotShown() {
    post("How to do this with that").post("How to do that with this").others(8);
    assertEquals(List.of(), to(0), "stop words say nothing");
    posts.clear();
    for (int i = 0; i < 6; i++) {
      post("Different" + i, JAVA);
    }
    assertEquals(List.of(), to(0), "what all have says nothing");
  }

  @Test
  void otherLanguagesAreNotRelated() {
    post("en", "", "One", "", JAVA)
        .post("de", "", "Zwei", "", JAVA)
        .post("en", "", "Three", "", JAVA)
        .others(6);
    assertEquals(List.of(2), to(0));
  }

  @Test
  void aSeriesBindsAndWhatIsShownAnywayIsLeftOut() {
    post("en", "Long", "One", "")
        .post("en", "Long", "Two", "")
        .post("en", "Long", "Three", "")
        .others(6);
    assertEquals(List.of(2), new Related(posts).to(0, 3, other -> other == 1));
  }

  @Test
  void scriptsWithoutSpacesAreRelatedToo() {
    post("zh", "", "垃圾回收入门", "").post("zh", "", "再谈垃圾回收", "").post("zh", "", "我的周末", "").others(6);
    assertEquals(List.of(1), to(0));
  }

  @Test
  void ofWhatManyShareTheNearestInTimeAreFound() {
    for (int i = 0; i < 300; i++) {
      post("Different" + i, JAVA);
    }
    for (int i = 0; i < 400; i++) {
      post("Other" + i);
    }
    List<Integer> found = to(250);
    assertEquals(3, found.size());
    found.forEach(other -> assertEquals(0, Math.abs(other - 250) / 49, "far away: " + other));
  }
}
