package outloud.page;

import java.util.List;

/**
 * Who the author is.
 *
 * @param name the name in full; the site's title where nobody has said who writes it
 * @param named whether that is a person's name
 * @param pronouns like {@code she/her}
 * @param headline who the author is in one line, plain text
 * @param bio finished HTML
 * @param location a place in words
 * @param email an address, without {@code mailto:}
 * @param portrait a picture of the author
 * @param accounts where else the author is found, e-mail among them
 * @param availableFor what the author is open to
 * @param employer where the author works
 */
public record AuthorView(
    String name,
    boolean named,
    String pronouns,
    String headline,
    String bio,
    String location,
    String email,
    PictureView portrait,
    List<AccountView> accounts,
    List<String> availableFor,
    EmployerView employer) {

  public AuthorView {
    accounts = List.copyOf(accounts);
    availableFor = List.copyOf(availableFor);
  }

  /**
   * An account elsewhere.
   *
   * @param icon a name that {@code icon.peb} draws
   * @param label what a person calls the network: {@code GitHub}
   * @param handle as shown, or the label again
   */
  public record AccountView(String icon, String label, String handle, String url) {}

  /** Where the author works; all texts empty when that is not said. */
  public record EmployerView(String name, String role, String url, String since) {
    static final EmployerView NONE = new EmployerView("", "", "", "");
  }
}
