package outloud.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import outloud.data.JsonText;
import outloud.site.Account;
import outloud.site.Background;
import outloud.site.PartialDate;
import outloud.site.Post;
import outloud.site.Profile;
import outloud.site.Project;
import outloud.site.Site;
import outloud.site.SiteConfig;

/**
 * The author's résumé by the schema of JSON Resume 1.0.0, from profile, projects and newest posts.
 * What is empty, and what the schema would refuse, is left out.
 */
public final class ResumeJson {
  private static final String SCHEMA =
      "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
  private static final int MOST_POSTS = 20;
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[–—-]\\s*(\\d{4}))?");

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** The States of the USA whose abbreviation is the code of a country, too. */
  private static final Set<String> STATES =
      Set.of(
          "AL", "AR", "AZ", "CA", "CO", "DE", "GA", "ID", "IL", "IN", "KY", "LA", "MA", "MD", "ME",
          "MN", "MO", "MS", "MT", "NC", "NE", "PA", "SC", "SD", "TN", "VA");

  private final Site site;
  private final SiteConfig config;
  private final Profile profile;
  private final JsonText json = JsonText.forFiles();

  private ResumeJson(Site site) {
    this.site = site;
    this.config = site.config();
    this.profile = site.profile();
  }

  /** The same bytes for the same site; read again, it makes the same résumé. */
  public static String write(Site site) {
    return new ResumeJson(site).text();
  }

  private String text() {
    json.object(() -> {
      json.field("$schema", SCHEMA);
      json.object("basics", this::basics);
      jobs("work", "name", work());
      jobs("volunteer", "organization", profile.background().volunteering());
      list("education", profile.education(), this::education);
      list("awards", profile.background().awards(), this::award);
      list("certificates", profile.background().certificates(), this::certificate);
      list("publications", publications(), this::publication);
      skills();
      list("languages", profile.background().languages(), this::language);
      list("interests", profile.interests(), name -> text("name", name));
      list("references", profile.background().references(), this::reference);
      list("projects", projects(), this::project);
      json.object(
          "meta",
          () -> {
            url("canonical", config.absolute(Addresses.RESUME));
            json.field("version", "v1.0.0");
          });
    });
    return json.finish();
  }

  private void basics() {
    text("name", profile.name().isEmpty() ? config.author() : profile.name());
    text("label", profile.headline());
    profile.portrait().ifPresent(it -> text("image", Addresses.absolute(config, it.url())));
    if (profile.email().matches("[^@\\s]+@[^@\\s]+")) {
      text("email", profile.email());
    }
    url("url", config.absolute(Addresses.HOME));
    text("summary", profile.bioText());
    if (!profile.location().isEmpty()) {
      json.object("location", this::location);
    }
    list(
        "profiles",
        profile.accounts().stream()
            .filter(account -> account.url().startsWith("http"))
            .filter(account -> !account.url().equals(config.absolute(Addresses.HOME)))
            .filter(account -> !account.url().equals(config.baseUrl()))
            .toList(),
        this::account);
  }

  /**
   * {@code Leipzig, Germany} or {@code London, GB}: what stands behind the comma is no city. Of
   * {@code Oakland, CA} nobody can tell whether it is Canada, so it is a region.
   */
  private void location() {
    String whole = profile.location();
    int comma = whole.lastIndexOf(", ");
    String behind = comma < 0 ? "" : whole.substring(comma + 2).strip();
    text("city", comma < 0 ? whole : whole.substring(0, comma).strip());
    boolean isCountry = COUNTRIES.contains(behind) && !STATES.contains(behind);
    text(isCountry ? "countryCode" : "region", behind);
  }

  private void account(Account account) {
    text("network", account.network());
    // Of an account that is known by its address alone, the name is its end.
    text("username", account.handle().substring(account.handle().lastIndexOf('/') + 1));
    url("url", account.url());
  }

  private List<Background.Job> work() {
    List<Background.Job> known = profile.background().experience();
    return known.isEmpty()
        ? profile.employer().stream()
            .map(at ->
                new Background.Job(
                    at.name(), at.role(), "", at.url(), at.since(), "", "", List.of()))
            .toList()
        : known;
  }

  private void jobs(String list, String name, List<Background.Job> jobs) {
    list(
        list,
        jobs,
        job -> {
          text(name, job.name());
          text("position", job.role());
          text("location", job.location());
          url("url", job.url());
          date("startDate", job.started());
          date("endDate", job.ended());
          text("summary", job.summary());
          texts("highlights", job.highlights());
        });
  }

  private void education(Profile.Education school) {
    text("institution", school.name());
    url("url", school.url());
    text("area", school.what());
    Matcher years = YEARS.matcher(school.when().strip());
    if (years.matches()) {
      boolean both = years.group(2) != null;
      date("startDate", both ? years.group(1) : "");
      date("endDate", both ? years.group(2) : years.group(1));
    }
  }

  private void award(Background.Award award) {
    text("title", award.title());
    date("date", award.date());
    text("awarder", award.by());
    text("summary", award.summary());
  }

  private void certificate(Background.Certificate certificate) {
    text("name", certificate.name());
    date("date", certificate.date());
    url("url", certificate.url());
    text("issuer", certificate.issuer());
  }

  /** What was published elsewhere, talks, and the newest posts; each address once. */
  private List<Background.Publication> publications() {
    Stream<Background.Publication> talks =
        profile.talks().stream()
            .map(talk ->
                new Background.Publication(
                    talk.title(), talk.event(), talk.date(), talk.url(), ""));
    Stream<Background.Publication> posts =
        site.posts().stream().limit(MOST_POSTS).map(this::publication);
    Set<String> seen = new HashSet<>();
    return Stream.of(posts, profile.background().publications().stream(), talks)
        .flatMap(many -> many)
        .filter(it -> seen.add(it.url().isEmpty() ? it.title() + "\n" + it.date() : it.url()))
        .sorted(
            Comparator.comparing(Background.Publication::date, Comparator.reverseOrder())
                .thenComparing(Background.Publication::title)
                .thenComparing(Background.Publication::url))
        .toList();
  }

  private Background.Publication publication(Post post) {
    return new Background.Publication(
        post.title(),
        config.title(),
        post.date().map(date -> date.toLocalDate().toString()).orElse(""),
        config.absolute(post.permalink()),
        post.description());
  }

  private void publication(Background.Publication it) {
    text("name", it.title());
    text("publisher", it.publisher());
    date("releaseDate", it.date());
    url("url", it.url());
    text("summary", it.summary());
  }

  /** Groups have keywords; single skills are groups by themselves, and stand last. */
  private void skills() {
    List<Profile.SkillGroup> groups = new ArrayList<>();
    for (Profile.SkillGroup group : profile.skills()) {
      if (!group.name().isEmpty()) {
        groups.add(group);
      }
    }
    for (Profile.SkillGroup group : profile.skills()) {
      if (group.name().isEmpty()) {
        group.skills().forEach(name -> groups.add(new Profile.SkillGroup(name, List.of())));
      }
    }
    list(
        "skills",
        groups,
        group -> {
          text("name", group.name());
          texts("keywords", group.skills());
        });
  }

  private void language(Background.Language language) {
    text("language", language.name());
    text("fluency", language.level());
  }

  private void reference(Background.Reference reference) {
    text("name", reference.name());
    text("reference", reference.words());
  }

  /** The projects that have a page here, then the others of a résumé; each title once. */
  private List<Background.Outside> projects() {
    Set<String> titles = new HashSet<>();
    return Stream.concat(
            site.projects().stream().map(this::project), profile.background().projects().stream())
        .filter(project -> titles.add(project.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private Background.Outside project(Project project) {
    return new Background.Outside(
        project.title(),
        project.description(),
        config.absolute(project.permalink()),
        project.started(),
        project.ended(),
        Stream.of(project.role()).filter(role -> !role.isEmpty()).toList(),
        project.stack(),
        Stream.of(project.outcome(), project.learnt()).filter(it -> !it.isEmpty()).toList());
  }

  private void project(Background.Outside project) {
    text("name", project.name());
    text("description", project.description());
    texts("highlights", project.highlights());
    texts("keywords", project.stack());
    date("startDate", project.started());
    date("endDate", project.ended());
    url("url", project.url());
    texts("roles", project.roles());
  }

  private <T> void list(String name, List<T> things, java.util.function.Consumer<T> fields) {
    if (!things.isEmpty()) {
      json.array(name, () -> things.forEach(it -> json.object(() -> fields.accept(it))));
    }
  }

  private void text(String name, String value) {
    if (!value.isEmpty()) {
      json.field(name, value);
    }
  }

  private void texts(String name, List<String> values) {
    if (!values.isEmpty()) {
      json.array(name, () -> values.forEach(json::value));
    }
  }

  private void date(String name, String written) {
    if (PartialDate.firstDay(written).isPresent()) {
      json.field(name, written);
    }
  }

  private void url(String name, String written) {
    String url = Addresses.absolute(config, written);
    try {
      if (!url.isEmpty() && new URI(url).isAbsolute()) {
        json.field(name, url);
      }
    } catch (URISyntaxException _) {
      // The schema wants an address, and this is none.
    }
  }
}
