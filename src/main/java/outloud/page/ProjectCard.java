package outloud.page;

import java.util.List;

/**
 * A project as lists show it.
 *
 * @param outcome what came of it, in one sentence
 * @param status in one or two words
 * @param active whether it goes on: it is not archived, paused or ended by its status
 * @param period when: {@code 2024–2026}, {@code since 2026}, or empty
 * @param demo where it runs
 * @param repository where its source is
 * @param learnt what the author learnt, plain text
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
