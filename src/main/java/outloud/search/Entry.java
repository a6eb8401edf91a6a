package outloud.search;

/**
 * What the index tells of one page, for a result.
 *
 * @param url its address within the site
 * @param summary plain text, shortened here
 * @param iso its date for machines, empty where none is said
 * @param date the same for people
 * @param language BCP 47
 */
public record Entry(
    String url, String title, String summary, String iso, String date, String language) {
  private static final int LONGEST = 160;

  public Entry {
    summary = shortened(summary);
  }

  /** Cut between words where there are any. */
  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST - 1);
    int end = space > LONGEST / 2 ? space : LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
