package outloud.document;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a site says to the templates in its documents.
 *
 * @param texts by their names without {@code site.}, like {@code title}; none as long as the site's
 *     settings are being read
 */
public record SiteValues(Map<String, String> texts) {
  public static final SiteValues NONE = new SiteValues(Map.of());

  public SiteValues {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }
}
