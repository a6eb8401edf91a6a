package outloud.site;

/**
 * One value of a taxonomy: a tag or a series.
 *
 * @param name as its first author wrote it
 * @param slug what makes two spellings one
 */
public record Term(String name, String slug, Permalink permalink) implements Comparable<Term> {
  @Override
  public int compareTo(Term other) {
    return slug.compareTo(other.slug);
  }
}
