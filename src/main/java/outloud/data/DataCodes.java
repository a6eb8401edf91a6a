package outloud.data;

import outloud.diagnostic.Code;

/**
 * Under which names a reader reports what is wrong: the same mistake has one name in front matter
 * and another in a configuration file.
 *
 * @param lastCounts whether the last of duplicate keys in YAML counts and not the first
 */
public record DataCodes(Code invalid, Code duplicate, boolean lastCounts) {
  public static final DataCodes FRONT_MATTER =
      new DataCodes(Code.FRONT_MATTER_INVALID, Code.FRONT_MATTER_DUPLICATE_KEY, false);

  /** Front matter as Jekyll's reader takes it, Ruby's Psych. */
  public static final DataCodes FRONT_MATTER_OF_JEKYLL =
      new DataCodes(Code.FRONT_MATTER_INVALID, Code.FRONT_MATTER_DUPLICATE_KEY, true);

  public static final DataCodes CONFIG =
      new DataCodes(Code.CONFIG_INVALID, Code.CONFIG_DUPLICATE_KEY, false);

  /** The configuration of another tool: what is wrong with it need not stop us. */
  public static final DataCodes OTHER_TOOL =
      new DataCodes(Code.CONFIG_OTHER_TOOL, Code.CONFIG_OTHER_TOOL, false);
}
