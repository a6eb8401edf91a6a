package outloud.page;

import java.util.List;

/**
 * A project as lists show it.
 *
 * @param url its page; empty for one that only a résumé names
 * @param title its name
 * @param description what it is, plain text, or empty
 * @param outcome what came of it, in one sentence, or empty
 * @param role the author's part in it, or empty
 * @param status in one or two words, or empty
 * @param active whether it goes on: it is not archived, paused or ended by its status
 * @param period when: {@code 2024–2026}, {@code since 2026}, or empty
 * @param stack what it is made with; may be empty
 * @param demo where it runs, or empty
 * @param repository where its source is, or empty
 * @param learnt what the author learnt, plain text, or empty
 * @param screenshot a picture of it; empty when there is none
 * @param featured whether it stands among the first
 * @param posts how many posts its build log has
 */
public record ProjectCard(
    String url,
    String title,
    String description,
    String outcome,
    String role,
    String status,
    boolean active,
    String period,
    List<String> stack,
    String demo,
    String repository,
    String learnt,
    PictureView screenshot,
    boolean featured,
    int posts) {
  public ProjectCard {
    stack = List.copyOf(stack);
  }
}
