package outloud.theme;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The options of a theme as its templates see them: {@code theme.accent}. A class of its own, so
 * that a name that is not among them can be told from a mistake elsewhere.
 */
final class OptionValues extends AbstractMap<String, Object> {
  private final SortedMap<String, Object> values;

  OptionValues(SortedMap<String, Object> values) {
    this.values = values;
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    return values.entrySet();
  }

  @Override
  public @Nullable Object get(Object key) {
    return values.get(key);
  }

  @Override
  public boolean containsKey(Object key) {
    return values.containsKey(key);
  }
}
