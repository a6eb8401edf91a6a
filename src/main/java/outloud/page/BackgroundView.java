package outloud.page;

import java.util.List;
import outloud.site.Background;

/**
 * The rest of a résumé, newest first, with dates in words.
 *
 * @param experience work that was done for somebody; may be empty, like every list here
 * @param volunteering the same without pay; may be empty
 * @param certificates what others have attested; may be empty
 * @param awards prizes; may be empty
 * @param publications texts that were published elsewhere; may be empty
 * @param languages that the author speaks; may be empty
 * @param references what others say of the author; may be empty
 */
public record BackgroundView(
    List<Job> experience,
    List<Job> volunteering,
    List<Background.Certificate> certificates,
    List<Background.Award> awards,
    List<Background.Publication> publications,
    List<Background.Language> languages,
    List<Background.Reference> references) {

  public BackgroundView {
    experience = List.copyOf(experience);
    volunteering = List.copyOf(volunteering);
    certificates = List.copyOf(certificates);
    awards = List.copyOf(awards);
    publications = List.copyOf(publications);
    languages = List.copyOf(languages);
    references = List.copyOf(references);
  }

  /** Whether work or words of others stand in it, which have a style of their own. */
  public boolean said() {
    return !experience.isEmpty() || !volunteering.isEmpty() || !references.isEmpty();
  }

  /**
   * Work that was done for somebody.
   *
   * @param name for whom; may be empty
   * @param role as what; may be empty
   * @param location where, or empty
   * @param url whose site, or empty
   * @param period when: {@code Apr 2022 – May 2024}, {@code since 2024}, or empty
   * @param summary what it was about, in a sentence or two, or empty
   * @param highlights what came of it, or empty
   */
  public record Job(
      String name,
      String role,
      String location,
      String url,
      String period,
      String summary,
      List<String> highlights) {
    public Job {
      highlights = List.copyOf(highlights);
    }
  }
}
