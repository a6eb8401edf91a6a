package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;
import outloud.document.ThreadChoices;
import outloud.source.LineMap;

/**
 * Reads {@code people:}, from a name or handle to handles on networks. A handle that cannot be one
 * there is left out, so that nobody else is ever mentioned.
 */
record PeopleTable(LineMap lines, List<Diagnostic> diagnostics) {
  private static final String DID = "did";

  /** The form of a handle without its first {@code @}, by network. */
  private record Form(Pattern pattern, String example) {
    Form(String pattern, String example) {
      this(Pattern.compile(pattern), example);
    }
  }

  private static final Map<String, Form> FORMS =
      Map.of(
          // https://help.x.com/en/managing-your-account/x-username-rules
          "x", new Form("[A-Za-z0-9_]{1,15}", "ada_l"),
          // https://atproto.com/specs/handle
          "bluesky",
              new Form(
                  "(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                      + "[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?",
                  "ada.example.com"),
          // Mastodon's Account::USERNAME_RE, and a server, without which it is nobody
          "mastodon",
              new Form(
                  "[A-Za-z0-9_]+([A-Za-z0-9_.-]+[A-Za-z0-9_]+)?@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}",
                  "@ada@example.social"),
          // Instagram's: 30 letters, digits, full stops and underscores
          "threads", new Form("[A-Za-z0-9_.]{1,30}", "ada.l"),
          // The last part of the address of a profile
          "linkedin", new Form("[\\p{L}\\p{N}-]{3,100}", "ada-l"));

  /** https://atproto.com/specs/did: the two methods that Bluesky knows. */
  private static final Pattern DIDS =
      Pattern.compile("did:(plc:[a-z2-7]{24}|web:[A-Za-z0-9.:%-]+)");

  List<Profile.Person> read(Optional<Node> node) {
    List<Profile.Person> people = new ArrayList<>();
    if (node.isEmpty() || (node.get() instanceof Node.Scalar scalar && scalar.text().isEmpty())) {
      return people;
    }
    if (!(node.get() instanceof Node.Mapping table)) {
      report(node.get(), "`people` has no names", "Write `Their Name: {x: handle}` below it.");
      return people;
    }
    for (Node.Entry entry : table.entries()) {
      if (entry.value() instanceof Node.Mapping handles && !entry.key().isBlank()) {
        people.add(person(entry.key().strip(), handles));
      } else {
        report(
            entry.value(),
            "`" + entry.key() + "` has no handles",
            "Write where they are: `{x: handle, bluesky: handle.example.com}`.");
      }
    }
    return people;
  }

  private Profile.Person person(String name, Node.Mapping table) {
    Map<String, String> handles = new TreeMap<>();
    String did = "";
    for (Node.Entry entry : table.entries()) {
      String written = entry.key().toLowerCase(Locale.ROOT);
      String network = written.equals("twitter") ? "x" : written;
      String text = entry.value() instanceof Node.Scalar scalar ? scalar.text().strip() : "";
      Form form = FORMS.get(network);
      if (network.equals(DID)) {
        did = did(entry.value(), text);
      } else if (form == null) {
        List<String> known = new ArrayList<>(ThreadChoices.NETWORKS);
        known.add(DID);
        report(
            lines.location(entry.keySpan()),
            "there are no threads for `" + entry.key() + "`",
            Nearest.hint(network, known));
      } else if (!text.isEmpty()) {
        String handle = bare(network, text);
        if (form.pattern().matcher(handle).matches()) {
          handles.put(network, handle);
        } else {
          report(
              entry.value(),
              "`" + text + "` is no handle on " + network,
              "One looks like `" + form.example() + "`; without it nobody is mentioned there.");
        }
      }
    }
    return new Profile.Person(name, handles, did);
  }

  private String did(Node node, String text) {
    if (text.isEmpty() || DIDS.matcher(text).matches()) {
      return text;
    }
    report(node, "`" + text + "` is no identifier on Bluesky", "One looks like `did:plc:…`.");
    return "";
  }

  /** A handle without its first at sign, or what an address of a profile ends with. */
  private static String bare(String network, String text) {
    String handle = text;
    if (text.startsWith("https://") || text.startsWith("http://")) {
      String path = text.replaceFirst("^https?://", "").replaceFirst("[?#].*$", "");
      String[] parts = path.replaceFirst("/+$", "").split("/");
      handle = parts[parts.length - 1];
      if (network.equals("mastodon") && handle.startsWith("@")) {
        handle = handle + "@" + parts[0];
      }
    }
    return handle.startsWith("@") ? handle.substring(1) : handle;
  }

  private void report(Node node, String message, String hint) {
    report(lines.location(node.span()), message, hint);
  }

  private void report(Location place, String message, String hint) {
    diagnostics.add(Diagnostic.of(Code.THREAD_WRONG_HANDLE, place, message, hint));
  }
}
