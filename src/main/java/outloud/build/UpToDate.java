package outloud.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Diagnostic;
import outloud.output.Fingerprint;
import outloud.output.Receipt;
import outloud.site.Ledger;
import outloud.site.ResumeReader;
import outloud.site.ToolFinder;
import outloud.source.Inventory;
import outloud.source.InventoryReader;
import outloud.source.SourceReader;

/**
 * Knows whether a build would make what is there already: its receipt tells what the former build
 * was made of and what it wrote, and both are as they were. Like make and ninja it opens no file;
 * unlike them it has one answer for the whole site.
 */
public final class UpToDate {
  private final Path pages;
  private final Path threads;
  private final Instant now;
  private final Optional<Inventory> inventory;
  private final String inputs;

  private UpToDate(
      Path pages, Path threads, Instant now, Optional<Inventory> inventory, String inputs) {
    this.pages = pages;
    this.threads = threads;
    this.now = now;
    this.inventory = inventory;
    this.inputs = inputs;
  }

  /**
   * Looks at everything that a build would be made of; to be called before the build reads.
   *
   * @param pages the folder of the public files
   * @param threads the folder of the threads, which keeps the receipt
   * @param program what tells this program from all others; empty when that is not known, and then
   *     nothing is ever known to be up to date
   */
  public static UpToDate at(BuildRequest request, Path pages, Path threads, String program) {
    Instant now = request.clock().instant();
    if (program.isEmpty()) {
      return new UpToDate(pages, threads, now, Optional.empty(), "");
    }
    ToolFinder finder = new ToolFinder(new SourceReader()::has);
    Optional<ToolFinder.Found> tool = finder.around(request.content());
    Path root = tool.map(ToolFinder.Found::root).orElse(request.content());
    Optional<Inventory> inventory =
        new InventoryReader().read(root, request.site().resolve("themes"), settings(request, tool));
    StringBuilder inputs = new StringBuilder(program);
    for (Path place : List.of(request.site(), request.content(), root, pages, threads)) {
      add(inputs, place.toAbsolutePath().normalize());
    }
    add(inputs, finder.isRepository(request.content()));
    add(inputs, tool.map(found -> found.tool().label()).orElse(""));
    add(inputs, inventory.map(Inventory::fingerprint).orElse(""));
    addWishes(inputs, request);
    String fingerprint = Fingerprint.of(inputs.toString().getBytes(StandardCharsets.UTF_8));
    return new UpToDate(pages, threads, now, inventory, fingerprint);
  }

  /** Files that are looked for by their names, also where a folder on the way is a link. */
  private static List<Path> settings(BuildRequest request, Optional<ToolFinder.Found> tool) {
    List<Path> files = new ArrayList<>();
    for (String name : ToolFinder.settings()) {
      files.add(request.content().resolve(name));
    }
    files.add(request.content().resolve(Ledger.FILE));
    files.add(request.content().resolve(ResumeReader.FILE));
    if (tool.isPresent()) {
      for (String name : tool.get().tool().configurations()) {
        files.add(tool.get().root().resolve(name));
      }
    }
    return files;
  }

  private static void addWishes(StringBuilder inputs, BuildRequest request) {
    add(inputs, request.baseUrl().orElse(""));
    add(inputs, request.origin().orElse(""));
    add(inputs, request.drafts());
    add(inputs, request.future());
    add(inputs, request.strict());
    add(inputs, request.keepGoing());
    add(inputs, request.publicFolder());
  }

  private static void add(StringBuilder inputs, Object part) {
    inputs.append('\0').append(part);
  }

  /** What the former build had to say of itself, if this one would make the very same files. */
  public Optional<List<String>> known() {
    if (inventory.isEmpty()) {
      return Optional.empty();
    }
    return Receipt.in(threads)
        .filter(receipt -> receipt.inputs().equals(inputs))
        .filter(receipt -> !now.isBefore(receipt.from()) && now.isBefore(receipt.until()))
        .filter(receipt -> receipt.isOf(pages, threads))
        .map(Receipt::said);
  }

  /** Whether it may be gone in the next build though no file has changed. */
  private static boolean mayPass(Diagnostic diagnostic) {
    return diagnostic.isError() || diagnostic.code().isOfMachine();
  }

  /**
   * Leaves a receipt of a build that went well, unless a file was changed so lately that the next
   * change might not show. What it complained about is said again as long as nothing changes.
   *
   * @param pagesState by what the committed pages are known again
   * @param threadsState the same of the threads
   * @param said what a later build that has nothing to do is to say
   */
  public void keep(BuildResult result, String pagesState, String threadsState, List<String> said) {
    boolean good =
        result.written()
            && result.diagnostics().stream().noneMatch(UpToDate::mayPass)
            && result.changedAfterPosting().isEmpty();
    boolean settled = inventory.isPresent() && inventory.get().settled().isBefore(now);
    if (good && settled && now.isBefore(result.goodUntil())) {
      new Receipt(inputs, now, result.goodUntil(), pagesState, threadsState, said).leave(threads);
    }
  }
}
