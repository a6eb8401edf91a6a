package outloud.site;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What stands in a résumé beside who the author is: newest first, where it has a date. Empty texts
 * mean "not said"; dates are as written, like {@code 2024-05}.
 *
 * @param projects of a {@code resume.json} only; projects of the site have documents of their own
 */
public record Background(
    List<Job> experience,
    List<Job> volunteering,
    List<Certificate> certificates,
    List<Award> awards,
    List<Publication> publications,
    List<Language> languages,
    List<Reference> references,
    List<Outside> projects) {

  public static final Background NONE =
      new Background(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Background {
    experience = List.copyOf(experience);
    volunteering = List.copyOf(volunteering);
    certificates = List.copyOf(certificates);
    awards = List.copyOf(awards);
    publications = List.copyOf(publications);
    languages = List.copyOf(languages);
    references = List.copyOf(references);
    projects = List.copyOf(projects);
  }

  /** What nobody said is taken from another one, list by list. */
  Background over(Background other) {
    return new Background(
        Profile.either(experience, other.experience),
        Profile.either(volunteering, other.volunteering),
        Profile.either(certificates, other.certificates),
        Profile.either(awards, other.awards),
        Profile.either(publications, other.publications),
        Profile.either(languages, other.languages),
        Profile.either(references, other.references),
        Profile.either(projects, other.projects));
  }

  /** The same with other addresses. */
  Background withLinks(UnaryOperator<String> link) {
    return new Background(
        experience.stream().map(job -> job.at(link.apply(job.url()))).toList(),
        volunteering.stream().map(job -> job.at(link.apply(job.url()))).toList(),
        certificates.stream()
            .map(it -> new Certificate(it.name(), it.issuer(), it.date(), link.apply(it.url())))
            .toList(),
        awards,
        publications.stream()
            .map(it ->
                new Publication(
                    it.title(), it.publisher(), it.date(), link.apply(it.url()), it.summary()))
            .toList(),
        languages,
        references,
        projects);
  }

  /** Where the author works now: the newest work that goes on. */
  Optional<Profile.Employer> employer() {
    return experience.stream()
        .filter(job -> job.ended().isEmpty())
        .findFirst()
        .map(job -> new Profile.Employer(job.name(), job.role(), job.url(), job.started()));
  }

  /**
   * Work that was done for somebody.
   *
   * @param ended empty for what goes on
   * @param summary what it was about, in a sentence or two
   * @param highlights what came of it
   */
  public record Job(
      String name,
      String role,
      String location,
      String url,
      String started,
      String ended,
      String summary,
      List<String> highlights) {
    public Job {
      highlights = List.copyOf(highlights);
    }

    /** The same work at another address. */
    public Job at(String other) {
      return new Job(name, role, location, other, started, ended, summary, highlights);
    }

    /** The same work with its dates in other words. */
    public Job dated(String from, String to) {
      return new Job(name, role, location, url, from, to, summary, highlights);
    }
  }

  /**
   * Something that somebody has attested.
   *
   * @param name what is attested
   * @param issuer who attests it, or empty
   * @param date when, as written, or empty
   * @param url where it can be seen, or empty
   */
  public record Certificate(String name, String issuer, String date, String url) {}

  /**
   * A prize.
   *
   * @param title its name
   * @param by who gave it, or empty
   * @param date when, as written, or empty
   * @param summary what for, or empty
   */
  public record Award(String title, String by, String date, String summary) {}

  /**
   * A text that was published elsewhere.
   *
   * @param title its name
   * @param publisher who published it, or empty
   * @param date when, as written, or empty
   * @param url where it is, or empty
   * @param summary what it is about, or empty
   */
  public record Publication(
      String title, String publisher, String date, String url, String summary) {}

  /**
   * A language that the author speaks, and how well, in words.
   *
   * @param name in words: {@code German}
   * @param level how well, in words: {@code native}; may be empty
   */
  public record Language(String name, String level) {}

  /**
   * What somebody says of the author.
   *
   * @param name who says it, or empty
   * @param words what they say
   */
  public record Reference(String name, String words) {}

  /** A project without a page of its own here. */
  public record Outside(
      String name,
      String description,
      String url,
      String started,
      String ended,
      List<String> roles,
      List<String> stack,
      List<String> highlights) {
    public Outside {
      roles = List.copyOf(roles);
      stack = List.copyOf(stack);
      highlights = List.copyOf(highlights);
    }
  }
}
