package outloud.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens an address in the person's browser, by the system's own command. */
final class Browser {
  private Browser() {}

  /** Starts the browser and does not wait for it. */
  static void open(String address, Console console) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), address))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      console.remark("No browser could be started; open " + address + " yourself.");
    }
  }

  /** The command of an operating system. */
  static List<String> command(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return List.of("open", address);
    }
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of("xdg-open", address);
  }
}
