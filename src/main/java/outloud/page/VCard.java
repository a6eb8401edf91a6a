package outloud.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import outloud.site.Site;
import outloud.site.SiteConfig;

/**
 * The author's card for address books. Version 3.0 (RFC 2426), because telephones still read that
 * better than 4.0 (RFC 6350).
 */
final class VCard {
  /** RFC 2426, 2.6: a line should be no longer than 75 octets, without its end. */
  private static final int LONGEST = 75;

  private final List<String> lines = new ArrayList<>();

  private VCard() {}

  /** Whether there is anybody to write down. */
  static boolean isOf(Site site) {
    return !site.profile().name().isEmpty();
  }

  static String write(Site site, Texts texts) {
    return new VCard().card(site, SiteViews.of(site, texts, Gallery.NONE));
  }

  private String card(Site site, SiteView view) {
    AuthorView who = view.author();
    SiteConfig config = site.config();
    boolean brand = site.profile().about().brand();
    String home = config.absolute(Addresses.HOME);
    line("BEGIN", "VCARD");
    line("VERSION", "3.0");
    line("PRODID", "-//Outloud//EN");
    line("UID", home);
    line("FN", escaped(who.name()));
    line("N", brand ? ";;;;" : name(who.name()));
    if (brand) {
      line("ORG", escaped(who.name()));
      line("X-ABShowAs", "COMPANY");
    } else {
      text("ORG", who.employer().name());
      text("TITLE", who.employer().role());
    }
    text("EMAIL;TYPE=INTERNET", who.email());
    line("URL", home);
    accounts(who);
    if (!who.location().isEmpty()) {
      line("ADR", ";;;" + escaped(who.location()) + ";;;");
    }
    text("NOTE", who.headline());
    photo(who.portrait().absoluteUrl());
    line("END", "VCARD");
    return String.join("\r\n", lines) + "\r\n";
  }

  /** The label is Apple's; others read the address and leave it out. */
  private void accounts(AuthorView who) {
    int count = 0;
    for (AuthorView.AccountView account : who.accounts()) {
      if (account.url().startsWith("http")) {
        count++;
        line("item" + count + ".URL", oneLine(account.url()));
        line("item" + count + ".X-ABLabel", escaped(account.label()));
      }
    }
  }

  /** What an address book can draw; none draws SVG. */
  private void photo(String url) {
    String ending = url.substring(url.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    switch (ending) {
      case "jpg", "jpeg" -> line("PHOTO;VALUE=URI;TYPE=JPEG", oneLine(url));
      case "png", "gif" ->
          line("PHOTO;VALUE=URI;TYPE=" + ending.toUpperCase(Locale.ROOT), oneLine(url));
      default -> {}
    }
  }

  /** Family name, given name; a name of one word is a given name. */
  private static String name(String name) {
    int space = name.strip().lastIndexOf(' ');
    return space < 0
        ? ";" + escaped(name.strip()) + ";;;"
        : escaped(name.strip().substring(space + 1))
            + ";"
            + escaped(name.strip().substring(0, space).strip())
            + ";;;";
  }

  private void text(String property, String value) {
    if (!value.isEmpty()) {
      line(property, escaped(value));
    }
  }

  /** RFC 2426, 4: backslash, comma, semicolon and line ends have a meaning of their own. */
  static String escaped(String text) {
    return text.strip()
        .replace("\\", "\\\\")
        .replace(",", "\\,")
        .replace(";", "\\;")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  private static String oneLine(String url) {
    return url.replaceAll("[\\p{Cntrl}\\s]", "");
  }

  /** Longer lines go on behind a line end and a blank, and never within a character. */
  private void line(String property, String value) {
    String line = property + ":" + value;
    StringBuilder part = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      String text = Character.toString(character);
      int size = text.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST) {
        lines.add(part.toString());
        part.setLength(0);
        part.append(' ');
        octets = 1;
      }
      part.append(text);
      octets += size;
      at += Character.charCount(character);
    }
    lines.add(part.toString());
  }
}
