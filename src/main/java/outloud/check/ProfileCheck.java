package outloud.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import outloud.diagnostic.Location;
import outloud.site.Profile;
import outloud.site.Project;
import outloud.site.Site;
import outloud.source.SourceFile;

/**
 * What makes a profile believed, and what of it is missing: somebody to name, a face, what they do
 * and for whom, a way to reach them, work that can be looked at, and something human.
 */
public final class ProfileCheck {
  private static final Set<String> CODE_HOSTS =
      Set.of("github", "gitlab", "codeberg", "sourcehut", "git");

  private final Site site;
  private final Profile profile;
  private final PortraitSize portrait;
  private final Written file;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<String> there = new ArrayList<>();
  private final List<String> open = new ArrayList<>();

  private ProfileCheck(Site site, PortraitSize portrait, Written file) {
    this.site = site;
    this.profile = site.profile();
    this.portrait = portrait;
    this.file = file;
  }

  /**
   * What was found.
   *
   * @param there what is not missing, in a word or two each
   */
  public record Result(List<Gap> gaps, List<String> there) {
    public Result {
      gaps = List.copyOf(gaps);
      there = List.copyOf(there);
    }
  }

  /**
   * Looks at a profile, wherever its parts were said.
   *
   * @param file {@code profile.yaml}, if there is one
   * @param shownAs where it is, or would be
   * @param places where the front matter of a project is
   */
  public static Result of(
      Site site,
      PortraitSize portrait,
      Optional<SourceFile> file,
      String shownAs,
      Function<Project, Location> places) {
    ProfileCheck check = new ProfileCheck(site, portrait, Written.of(file, shownAs));
    check.who();
    check.what();
    check.where();
    check.human();
    check.work(places);
    check.there.removeAll(check.open);
    return new Result(check.gaps, check.there);
  }

  private void who() {
    String name = profile.name();
    boolean oneWord = !name.strip().contains(" ") && name.codePoints().allMatch(c -> c < 0x2E80);
    need(
        !name.isEmpty(),
        "name",
        "your name",
        "People hire, invite and quote somebody whom they can name.",
        "name: Your Name");
    if (!name.isEmpty()) {
      need(
          !oneWord || profile.about().brand(),
          "name",
          "a name in full: `" + name + "` is one word",
          "Behind a handle there could be anybody; if it is the name of a project or a company,"
              + " say so.",
          "brand: true");
    }
    need(
        profile.portrait().isPresent(),
        "portrait",
        "a portrait",
        "Who met you knows your page again by it, and the picture of each post carries it.",
        "portrait: portrait.jpg");
    need(
        !portrait.isTooSmall(),
        "portrait",
        "a portrait of 400 pixels: this one has " + portrait.width() + " × " + portrait.height(),
        "Screens put two or three of their pixels into one of a page, and a small picture blurs.",
        "portrait: portrait.jpg");
    profile
        .portrait()
        .ifPresent(picture ->
            need(
                !picture.alt().isEmpty() && !picture.alt().equals(profile.name()),
                "portrait_alt",
                "words for the portrait",
                "Who cannot see it learns nothing from your name alone, which stands beside it.",
                "portrait_alt: Me on a hill, squinting"));
  }

  private void what() {
    need(
        profile.headline().strip().split("\\s+").length >= 4,
        "headline",
        "a headline that says who you are and what you do",
        "It is the one line that search results, cards and the first screen show of you.",
        "headline: I build tools for people who write, and write down what breaks");
    if (!profile.about().brand()) {
      need(
          profile.employer().filter(at -> !at.role().isEmpty()).isPresent(),
          "employer",
          "your role, and for whom",
          "What somebody may expect of you hangs on it; “independent” is an answer, too.",
          "employer: {name: Independent, role: Developer}");
    }
    need(
        !profile.skills().isEmpty(),
        "skills",
        "what you work with",
        "Who looks for a Java developer looks for the word Java.",
        "skills: {Languages: [Java, Python], Tools: [Git, SQLite]}");
    need(
        !profile.availableFor().isEmpty(),
        "available_for",
        "what you are open to",
        "Nobody asks for what they would have to guess.",
        "available_for: [work, talks, mentoring]");
  }

  private void where() {
    if (!profile.about().brand()) {
      need(
          !profile.location().isEmpty(),
          "location",
          "where you are, or your time zone",
          "Who wants to work with you asks first whether your days overlap.",
          "location: Lisbon (UTC+0)");
    }
    long accounts = profile.accounts().stream().filter(a -> a.url().startsWith("http")).count();
    need(
        accounts >= 2,
        "accounts",
        "two accounts elsewhere",
        "A person who is found in two places that point at each other is a person.",
        "accounts: {github: you, mastodon: \"@you@example.social\"}");
    need(
        profile.accounts().stream().anyMatch(a -> CODE_HOSTS.contains(a.network())),
        "accounts",
        "a place where your code is",
        "Developers read code before they read a text about it.",
        "accounts: {github: you}");
    need(
        !profile.email().isEmpty()
            || profile.accounts().stream().anyMatch(a -> a.url().startsWith("mailto:")),
        "email",
        "a way to write to you",
        "Who finds no address writes to somebody else.",
        "email: you@example.com");
  }

  private void human() {
    need(
        !profile.bioText().isEmpty(),
        "bio",
        "a few sentences about you",
        "Where you come from and what you care about is what nobody else's page says.",
        "bio: Where you come from, what you care about.");
    need(
        !profile.interests().isEmpty(),
        "interests",
        "something besides work",
        "It gives a stranger something to begin a conversation with.",
        "interests: [climbing, type design]");
    need(
        !profile.thanks().isEmpty(),
        "thanks",
        "who helped you",
        "Nobody learns alone; who says so is believed in the rest, and those who are named come by.",
        "thanks: [{name: Somebody, why: For reading every draft}]");
  }

  private void work(Function<Project, Location> places) {
    if (site.projects().isEmpty()) {
      gaps.add(
          new Gap(
              file.place("projects"),
              "a project",
              "What you have made says more than what you say of yourself.",
              ""));
      return;
    }
    List<Gap> unsaid = new ProjectChecks(site, places).gaps();
    gaps.addAll(unsaid);
    if (unsaid.isEmpty()) {
      there.add("projects");
    }
  }

  private void need(boolean met, String key, String what, String why, String example) {
    if (!met) {
      gaps.add(new Gap(file.place(key), what, why, example));
      open.add(key);
    } else if (!there.contains(key)) {
      there.add(key);
    }
  }
}
