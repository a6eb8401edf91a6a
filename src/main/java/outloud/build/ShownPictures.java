package outloud.build;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import outloud.diagnostic.Location;
import outloud.markdown.Markup;
import outloud.markdown.Target;
import outloud.media.PictureFormat;
import outloud.site.Picture;
import outloud.site.Site;
import outloud.source.Locator;
import outloud.source.SourcePath;
import outloud.source.Span;

/** The pictures of its own that a site shows, and where its author first asks for each. */
final class ShownPictures {
  private static final SourcePath PROFILE = new SourcePath("profile.yaml");

  private final Site site;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Integer> others = new HashMap<>();
  private final Set<String> inText = new HashSet<>();

  private ShownPictures(Site site) {
    this.site = site;
  }

  /** Where a picture stands: at a span of a file, or where a text is first found in it. */
  private record Place(SourcePath file, Optional<Span> span, String text) {}

  static ShownPictures of(Site site) {
    ShownPictures shown = new ShownPictures(site);
    site.posts().forEach(post -> shown.document(post.source(), post.cover(), post.body().markup()));
    site.projects()
        .forEach(project ->
            shown.document(project.source(), project.screenshot(), project.body().markup()));
    site.pages().forEach(page -> shown.document(page.source(), page.cover(), page.body().markup()));
    shown.document(PROFILE, Optional.empty(), site.profile().bio());
    shown.inText.addAll(shown.places.keySet());
    shown.document(PROFILE, site.profile().portrait(), Markup.EMPTY);
    return shown;
  }

  private void document(SourcePath file, Optional<Picture> picture, Markup body) {
    picture.ifPresent(one -> add(one.url(), new Place(file, Optional.empty(), name(one.url()))));
    for (Target.Reference reference : body.references().toList()) {
      boolean shown =
          reference.kind() == Target.Kind.PICTURE || reference.kind() == Target.Kind.WIKI_EMBED;
      String url = shown ? site.addresses().getOrDefault(reference, "") : "";
      // The lines of the bio are not those of its file, so its words are looked for there.
      Optional<Span> span = file.equals(PROFILE) ? Optional.empty() : Optional.of(reference.span());
      add(url, new Place(reference.from(), span, reference.path()));
    }
  }

  private void add(String url, Place place) {
    int end = 0;
    while (end < url.length() && url.charAt(end) != '#' && url.charAt(end) != '?') {
      end++;
    }
    String path = url.substring(0, end);
    if (path.startsWith("/") && !path.startsWith("//") && PictureFormat.isNamed(path)) {
      if (places.putIfAbsent(path, place) != null) {
        others.merge(path, 1, Integer::sum);
      }
    }
  }

  /** The end of the address as the author is likely to have written it. */
  private static String name(String url) {
    String name = url.substring(url.lastIndexOf('/') + 1);
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return name;
    }
  }

  /** Whether the picture at this address is shown anywhere; without the base path. */
  boolean shows(String url) {
    return places.containsKey(url);
  }

  PictureCopies.Use use(String url) {
    boolean portrait =
        site.profile().portrait().filter(picture -> picture.url().equals(url)).isPresent();
    return !portrait
        ? PictureCopies.Use.TEXT
        : inText.contains(url) ? PictureCopies.Use.BOTH : PictureCopies.Use.PORTRAIT;
  }

  /** Where the author first asks for it; nothing when nobody does. */
  Optional<Location> place(String url, Locator locator) {
    return Optional.ofNullable(places.get(url))
        .map(place ->
            place
                .span()
                .map(span -> locator.at(place.file(), span))
                .orElseGet(() -> locator.of(place.file(), place.text())));
  }

  /** At how many other places. */
  int others(String url) {
    return others.getOrDefault(url, 0);
  }
}
