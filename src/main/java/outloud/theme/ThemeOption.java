package outloud.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that a theme lets its author choose.
 *
 * @param name as it stands in {@code theme_options} and, after {@code theme.}, in templates
 * @param description one sentence for people
 * @param property the custom property of its style sheets that it sets, without dashes
 * @param ground the custom property on whose colour a colour must be read; may be empty
 * @param values what may be chosen, and what stands for it in style sheets; empty where anything
 *     may
 * @param least the least number; as {@code most} without meaning for all else
 */
public record ThemeOption(
    String name,
    OptionType type,
    String description,
    String property,
    String ground,
    Map<String, String> values,
    double least,
    double most) {
  public ThemeOption {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
