package outloud.data;

import outloud.diagnostic.Code;

/**
 * Under which names a reader reports what is wrong: the same mistake has one name in front matter
 * and another in a configuration file.
 */
public record DataCodes(Code invalid, Code duplicate) {
  public static final DataCodes FRONT_MATTER =
      new DataCodes(Code.FRONT_MATTER_INVALID, Code.FRONT_MATTER_DUPLICATE_KEY);
  public static final DataCodes CONFIG =
      new DataCodes(Code.CONFIG_INVALID, Code.CONFIG_DUPLICATE_KEY);

  /** The configuration of another tool: what is wrong with it need not stop us. */
  public static final DataCodes OTHER_TOOL =
      new DataCodes(Code.CONFIG_OTHER_TOOL, Code.CONFIG_OTHER_TOOL);
}
