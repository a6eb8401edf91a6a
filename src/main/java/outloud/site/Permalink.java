package outloud.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import outloud.output.OutputPath;

/**
 * A site-absolute path, decoded: {@code /posts/hello/} for a page with a pretty URL, {@code
 * /old/page.aspx} for one with a file name.
 */
public record Permalink(String path) implements Comparable<Permalink> {

  public Permalink {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("not site-absolute: \"" + path + "\"");
    }
  }

  /** The file that a web server answers this path with. */
  public OutputPath output() {
    String file = path.endsWith("/") ? path + "index.html" : path;
    return new OutputPath(file.substring(1));
  }

  /** The path as it stands in a URL: every byte that RFC 3986 does not allow is percent-encoded. */
  public String encoded() {
    StringBuilder encoded = new StringBuilder();
    for (String segment : path.substring(1).split("/", -1)) {
      encoded
          .append('/')
          .append(
              URLEncoder.encode(segment, StandardCharsets.UTF_8)
                  .replace("+", "%20")
                  .replace("%7E", "~"));
    }
    return encoded.toString();
  }

  // By hand: every build needs them, and what a record is given is made anew at each start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Permalink permalink && path.equals(permalink.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public int compareTo(Permalink other) {
    return path.compareTo(other.path);
  }
}
