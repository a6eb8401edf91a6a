package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.source.LineMap;
import outloud.source.SourceFile;

/** Reads {@code resume.json}, a résumé by the schema of JSON Resume, as a profile. */
public final class ResumeReader {
  public static final String FILE = "resume.json";

  private final ProfileReader profiles;

  public ResumeReader(ProfileReader profiles) {
    this.profiles = profiles;
  }

  /**
   * The profile; what differs from the schema is reported and read as far as it makes sense.
   *
   * @param strange whether the file may be somebody else's, which is nothing to complain about
   */
  public Outcome<Profile> read(SourceFile file, boolean strange) {
    LineMap lines = file.lines();
    Outcome<Node.Mapping> tree = Trees.json(file.text(), 0, lines, DataCodes.CONFIG);
    boolean known = tree.value().filter(it -> it.get("basics").isPresent()).isPresent();
    if (strange && !known) {
      return Outcome.of(ProfileReader.nobody());
    }
    if (tree.value().isEmpty()) {
      return Outcome.refused(tree.diagnostics());
    }
    List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
    diagnostics.addAll(ResumeSchema.check(tree.value().get(), lines));
    Part resume = new Part(tree.value().get());
    return Outcome.of(profile(resume, file, new Accounts(lines, diagnostics)), diagnostics);
  }

  private Profile profile(Part resume, SourceFile file, Accounts accounts) {
    Part basics = resume.part("basics");
    Background background = background(resume);
    String image = basics.text("image");
    return new Profile(
        basics.text("name"),
        "",
        image.isEmpty() ? Optional.empty() : Optional.of(new Picture(image, basics.text("name"))),
        basics.text("label"),
        profiles.markup(file, basics.text("summary")),
        basics.text("summary"),
        location(basics.part("location")),
        basics.text("email"),
        List.of(),
        skills(resume),
        accounts(basics, accounts),
        background.employer(),
        List.of(),
        education(resume),
        List.of(),
        interests(resume),
        List.of(),
        background,
        Profile.About.NOTHING);
  }

  private static String location(Part location) {
    return String.join(
        ", ",
        Stream.of("city", "region", "countryCode")
            .map(location::text)
            .filter(text -> !text.isEmpty())
            .toList());
  }

  private static List<Account> accounts(Part basics, Accounts accounts) {
    List<Account> found = new ArrayList<>();
    for (Part one : basics.parts("profiles")) {
      String url = one.text("url");
      accounts
          .account(one.text("network"), one.text("username"), url, one.tree())
          .ifPresent(found::add);
    }
    String url = basics.text("url");
    if (!url.isEmpty()) {
      accounts.account("website", "", url, basics.tree()).ifPresent(found::add);
    }
    return found;
  }

  /** A group without keywords is a skill itself; those stand together. */
  private static List<Profile.SkillGroup> skills(Part resume) {
    List<Profile.SkillGroup> groups = new ArrayList<>();
    List<String> single = new ArrayList<>();
    for (Part one : resume.parts("skills")) {
      List<String> keywords = one.texts("keywords");
      if (!keywords.isEmpty()) {
        groups.add(new Profile.SkillGroup(one.text("name"), keywords));
      } else if (!one.text("name").isEmpty()) {
        single.add(one.text("name"));
      }
    }
    if (!single.isEmpty()) {
      groups.add(new Profile.SkillGroup("", single));
    }
    return groups;
  }

  private static List<Profile.Education> education(Part resume) {
    List<Profile.Education> schools = new ArrayList<>();
    for (Part one : resume.parts("education")) {
      String what =
          String.join(
              ", ",
              Stream.of("studyType", "area")
                  .map(one::text)
                  .filter(text -> !text.isEmpty())
                  .toList());
      String from = year(one.text("startDate"));
      String to = year(one.text("endDate"));
      String when = from.isEmpty() || from.equals(to) ? to : from + "–" + to;
      schools.add(new Profile.Education(one.text("institution"), what, when, one.text("url")));
    }
    return schools;
  }

  private static String year(String date) {
    return date.length() > 4 ? date.substring(0, 4) : date;
  }

  /** The keywords stand behind their interest: {@code Wildlife (ferrets, unicorns)}. */
  private static List<String> interests(Part resume) {
    List<String> interests = new ArrayList<>();
    for (Part one : resume.parts("interests")) {
      List<String> keywords = one.texts("keywords");
      String more = keywords.isEmpty() ? "" : " (" + String.join(", ", keywords) + ")";
      interests.add(one.text("name") + more);
    }
    interests.removeIf(String::isEmpty);
    return interests;
  }

  private static Background background(Part resume) {
    return new Background(
        jobs(resume.parts("work"), "name"),
        jobs(resume.parts("volunteer"), "organization"),
        WrittenBackground.newestFirst(
            resume.parts("certificates").stream()
                .map(one ->
                    new Background.Certificate(
                        one.text("name"), one.text("issuer"), one.text("date"), one.text("url")))
                .toList(),
            Background.Certificate::date),
        WrittenBackground.newestFirst(
            resume.parts("awards").stream()
                .map(one ->
                    new Background.Award(
                        one.text("title"),
                        one.text("awarder"),
                        one.text("date"),
                        one.text("summary")))
                .toList(),
            Background.Award::date),
        publications(resume),
        resume.parts("languages").stream()
            .map(one -> new Background.Language(one.text("language"), one.text("fluency")))
            .filter(language -> !language.name().isEmpty())
            .toList(),
        resume.parts("references").stream()
            .map(one -> new Background.Reference(one.text("name"), one.text("reference")))
            .toList(),
        projects(resume));
  }

  private static List<Background.Job> jobs(List<Part> written, String name) {
    List<Background.Job> jobs = new ArrayList<>();
    for (Part one : written) {
      jobs.add(
          new Background.Job(
              one.text(name),
              one.text("position"),
              one.text("location"),
              one.text("url"),
              one.text("startDate"),
              ended(one.text("endDate")),
              one.text("summary"),
              one.texts("highlights")));
    }
    return WrittenBackground.newestFirst(jobs, Background.Job::started);
  }

  /** Many write that work goes on where the schema wants nothing. */
  private static String ended(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "present", "current", "now", "today", "ongoing" -> "";
      default -> written;
    };
  }

  private static List<Background.Publication> publications(Part resume) {
    return WrittenBackground.newestFirst(
        resume.parts("publications").stream()
            .map(one ->
                new Background.Publication(
                    one.text("name"),
                    one.text("publisher"),
                    one.text("releaseDate"),
                    one.text("url"),
                    one.text("summary")))
            .toList(),
        Background.Publication::date);
  }

  private static List<Background.Outside> projects(Part resume) {
    List<Background.Outside> projects = new ArrayList<>();
    for (Part one : resume.parts("projects")) {
      projects.add(
          new Background.Outside(
              one.text("name"),
              one.text("description"),
              one.text("url"),
              one.text("startDate"),
              ended(one.text("endDate")),
              one.texts("roles"),
              one.texts("keywords"),
              one.texts("highlights")));
    }
    return WrittenBackground.newestFirst(projects, Background.Outside::started);
  }

  /** An object of the file; what is of another kind than it should be counts as missing. */
  private record Part(Node.Mapping tree) {
    String text(String key) {
      return tree.get(key).map(Part::text).orElse("");
    }

    private static String text(Node node) {
      return node instanceof Node.Scalar one ? one.text().strip() : "";
    }

    List<String> texts(String key) {
      return items(key).map(Part::text).filter(text -> !text.isEmpty()).toList();
    }

    Part part(String key) {
      return tree.get(key)
          .filter(Node.Mapping.class::isInstance)
          .map(node -> new Part((Node.Mapping) node))
          .orElseGet(() -> new Part(Node.Mapping.EMPTY));
    }

    List<Part> parts(String key) {
      return items(key)
          .filter(Node.Mapping.class::isInstance)
          .map(node -> new Part((Node.Mapping) node))
          .toList();
    }

    private Stream<Node> items(String key) {
      return tree.get(key)
          .filter(Node.Sequence.class::isInstance)
          .map(node -> ((Node.Sequence) node).items().stream())
          .orElseGet(Stream::empty);
    }
  }
}
