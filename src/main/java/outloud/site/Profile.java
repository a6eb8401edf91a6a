package outloud.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.markdown.Markup;

/**
 * Who the author is: {@code profile.yaml} and {@code resume.json}. Empty texts and lists mean "not
 * said".
 *
 * @param bio rendered Markdown
 * @param bioText its words without markup
 * @param people whom the author wants to mention in threads
 * @param availableFor what the author is open to: work, talks, mentoring
 * @param background what else stands in a résumé
 * @param about what the profile says of itself
 */
public record Profile(
    String name,
    String pronouns,
    Optional<Picture> portrait,
    String headline,
    Markup bio,
    String bioText,
    String location,
    String email,
    List<String> availableFor,
    List<SkillGroup> skills,
    List<Account> accounts,
    Optional<Employer> employer,
    List<Talk> talks,
    List<Education> education,
    List<Thanks> thanks,
    List<String> interests,
    List<Person> people,
    Background background,
    About about) {

  public Profile {
    availableFor = List.copyOf(availableFor);
    skills = List.copyOf(skills);
    accounts = List.copyOf(accounts);
    talks = List.copyOf(talks);
    education = List.copyOf(education);
    thanks = List.copyOf(thanks);
    interests = List.copyOf(interests);
    people = List.copyOf(people);
  }

  /** Whether it says who somebody is or what they can do. */
  public boolean isKnown() {
    return !name.isEmpty()
        || !skills.isEmpty()
        || !talks.isEmpty()
        || !education.isEmpty()
        || !background.equals(Background.NONE);
  }

  /** What nobody said is taken from another profile, part by part. */
  public Profile over(Profile other) {
    return new Profile(
        either(name, other.name),
        either(pronouns, other.pronouns),
        portrait.or(() -> other.portrait),
        either(headline, other.headline),
        bio.equals(Markup.EMPTY) ? other.bio : bio,
        either(bioText, other.bioText),
        either(location, other.location),
        either(email, other.email),
        either(availableFor, other.availableFor),
        either(skills, other.skills),
        either(accounts, other.accounts),
        employer.or(() -> other.employer),
        either(talks, other.talks),
        either(education, other.education),
        either(thanks, other.thanks),
        either(interests, other.interests),
        either(people, other.people),
        background.over(other.background),
        about);
  }

  static String either(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  static <T> List<T> either(List<T> one, List<T> other) {
    return one.isEmpty() ? other : one;
  }

  /** The same person with other addresses. */
  Profile withLinks(
      Optional<Employer> otherEmployer,
      List<Talk> otherTalks,
      List<Education> otherEducation,
      List<Thanks> otherThanks,
      Background otherBackground) {
    return new Profile(
        name,
        pronouns,
        portrait,
        headline,
        bio,
        bioText,
        location,
        email,
        availableFor,
        skills,
        accounts,
        otherEmployer,
        otherTalks,
        otherEducation,
        otherThanks,
        interests,
        people,
        otherBackground,
        about);
  }

  /** The same person with another picture. */
  Profile withPortrait(Optional<Picture> other) {
    return new Profile(
        name,
        pronouns,
        other,
        headline,
        bio,
        bioText,
        location,
        email,
        availableFor,
        skills,
        accounts,
        employer,
        talks,
        education,
        thanks,
        interests,
        people,
        background,
        about);
  }

  /**
   * What a profile says of itself.
   *
   * @param brand whether the name is that of a project or a company, and nobody is meant by it
   * @param current the slug of the project that is worked on now; empty when the log decides
   * @param resume whether {@code /resume.json} is published
   */
  public record About(boolean brand, String current, boolean resume) {
    public static final About NOTHING = new About(false, "", false);
  }

  /**
   * Skills that belong together; {@code name} is empty for a plain list.
   *
   * @param name what they have in common; empty for a plain list
   * @param skills each in a word or two
   */
  public record SkillGroup(String name, List<String> skills) {
    public SkillGroup {
      skills = List.copyOf(skills);
    }
  }

  /** Where the author works. */
  public record Employer(String name, String role, String url, String since) {}

  /**
   * A talk that was given.
   *
   * @param title its name
   * @param event where it was given, in words, or empty
   * @param date when, as written, or empty
   * @param url where it can be seen or read, or empty
   */
  public record Talk(String title, String event, String date, String url) {}

  /**
   * A school, a bootcamp, a course.
   *
   * @param name of the school
   * @param what the subject or the degree, or empty
   * @param when in words, or empty
   * @param url its own site, or empty
   */
  public record Education(String name, String what, String when, String url) {}

  /**
   * Somebody whom threads may mention.
   *
   * @param name as posts write it: {@code Ada Lovelace}, or {@code @ada}
   * @param handles by network, without the first {@code @}
   * @param did the permanent name on Bluesky; empty when unknown
   */
  public record Person(String name, Map<String, String> handles, String did) {
    public Person {
      handles = Map.copyOf(handles);
    }
  }

  /**
   * Somebody who helped.
   *
   * @param name who it is
   * @param url their own site, or empty
   * @param why what for, or empty
   */
  public record Thanks(String name, String url, String why) {}
}
