package outloud.page;

import java.util.List;

/**
 * Who the author is.
 *
 * @param name the name in full; the site's title where nobody has said who writes it
 * @param named whether that is a person's name
 * @param pronouns like {@code she/her}, or empty
 * @param headline who the author is in one line, plain text, or empty
 * @param bio finished HTML, or empty
 * @param location a place in words, or empty
 * @param email an address, without {@code mailto:}, or empty
 * @param portrait a picture of the author; empty when there is none
 * @param accounts where else the author is found, e-mail among them; may be empty
 * @param availableFor what the author is open to; may be empty
 * @param employer where the author works; empty when that is not said
 */
public record AuthorView(
    String name,
    boolean named,
    String pronouns,
    String headline,
    @Html String bio,
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
   * @param url where it is; {@code mailto:} and the address for e-mail
   */
  public record AccountView(String icon, String label, String handle, String url) {}

  /**
   * Where the author works; all texts empty when that is not said.
   *
   * @param name of the company or school; empty when nothing is said of it
   * @param role the author's work there, or empty
   * @param url its own site, or empty
   * @param since as written, like {@code 2023-04}, or empty
   */
  public record EmployerView(String name, String role, String url, String since) {
    static final EmployerView NONE = new EmployerView("", "", "", "");
  }
}
