package outloud.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Families that readers' machines have, by the name under which an author asks for them. The stacks
 * are those of Modern Font Stacks (modernfontstacks.com, CC0).
 */
final class FontStacks {
  static final Map<String, String> BY_NAME = stacks();

  private FontStacks() {}

  private static Map<String, String> stacks() {
    Map<String, String> stacks = new LinkedHashMap<>();
    stacks.put(
        "sans", "ui-sans-serif,system-ui,\"Segoe UI\",Roboto,\"Liberation Sans\",Arial,sans-serif");
    stacks.put("serif", "Charter,\"Bitstream Charter\",\"Sitka Text\",Cambria,serif");
    stacks.put(
        "mono", "ui-monospace,\"Cascadia Code\",\"JetBrains Mono\",Menlo,Consolas,monospace");
    stacks.put(
        "humanist",
        "Seravek,\"Gill Sans Nova\",Ubuntu,Calibri,\"DejaVu Sans\",source-sans-pro,sans-serif");
    stacks.put("geometric", "Avenir,Montserrat,Corbel,\"URW Gothic\",source-sans-pro,sans-serif");
    stacks.put(
        "old-style", "\"Iowan Old Style\",\"Palatino Linotype\",\"URW Palladio L\",P052,serif");
    stacks.put(
        "slab",
        "Rockwell,\"Rockwell Nova\",\"Roboto Slab\",\"DejaVu Serif\",\"Sitka Small\",serif");
    stacks.put(
        "rounded",
        "ui-rounded,\"Hiragino Maru Gothic ProN\",Quicksand,Comfortaa,Manjari,\"Arial Rounded MT"
            + " Bold\",Calibri,source-sans-pro,sans-serif");
    return Collections.unmodifiableMap(stacks);
  }
}
