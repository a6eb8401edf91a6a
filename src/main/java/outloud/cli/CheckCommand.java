package outloud.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import outloud.build.Inspection;
import outloud.build.SiteBuilder;
import outloud.check.Gap;
import outloud.check.PortraitSize;
import outloud.check.ProfileCheck;
import outloud.diagnostic.Location;
import outloud.media.PictureFacts;
import outloud.media.PictureFormat;
import outloud.media.PictureReader;
import outloud.site.Permalink;
import outloud.site.Picture;
import outloud.site.Project;
import outloud.site.Site;
import outloud.site.StaticFile;
import outloud.source.BinaryReader;
import outloud.source.SourceFile;
import outloud.source.SourceReader;

/** {@code outloud check}: says what a reader of the site would look for and not find. */
final class CheckCommand {
  private static final String PROFILE = "profile.yaml";
  private static final Set<String> ABOUT_A_PERSON = Set.of(PROFILE, "links.yaml", "resume.json");

  private final Console console;
  private final Requests requests;
  private final Path here;

  CheckCommand(Console console, Requests requests, Path here) {
    this.console = console;
    this.requests = requests;
    this.here = here;
  }

  /** What can be checked. */
  static List<String> kinds() {
    return List.of("profile");
  }

  /** The exit status tells scripts of gaps only when they ask for it. */
  int run(Request.Run run) throws Failure {
    Inspection inspection =
        SiteBuilder.forOneBuild(new ProgressLine(console, System.nanoTime()))
            .inspect(requests.of(run, Places.of(run, here), Optional.empty()));
    if (inspection.site().isEmpty()) {
      inspection.result().diagnostics().forEach(console::diagnostic);
      return 1;
    }
    ProfileCheck.Result result = profile(inspection, inspection.site().get());
    // What is written there but wrong comes first: a picture that is not there, a misspelt key.
    inspection.result().diagnostics().stream()
        .filter(it -> ABOUT_A_PERSON.contains(name(it.location().path())))
        .forEach(console::diagnostic);
    console.answer(told(result));
    return run.has("strict") && !result.gaps().isEmpty() ? 1 : 0;
  }

  private static ProfileCheck.Result profile(Inspection inspection, Site site) {
    SourceReader reader = new SourceReader();
    String shown = shown(inspection.settings().resolve(PROFILE));
    Optional<SourceFile> file =
        reader
            .readIfPresent(inspection.settings(), PROFILE, shown)
            .flatMap(outcome -> outcome.value());
    return ProfileCheck.of(
        site, portrait(site), file, shown, project -> place(inspection, project));
  }

  /** The line behind the one that opens the front matter. */
  private static Location place(Inspection inspection, Project project) {
    String path =
        inspection
            .tree()
            .map(tree -> tree.shown(project.source()))
            .orElse(project.source().value());
    return new Location(path, 2, 0, 0, "", 1);
  }

  private static PortraitSize portrait(Site site) {
    BinaryReader reader = new BinaryReader();
    return site.profile()
        .portrait()
        .map(Picture::url)
        .flatMap(url -> file(site, url))
        .flatMap(file -> reader.find(file.from()))
        .map(found -> new PictureReader().read(reader.read(found)))
        .filter(PictureFacts.class::isInstance)
        .map(facts -> (PictureFacts) facts)
        .filter(facts -> facts.format() != PictureFormat.SVG)
        .map(facts -> new PortraitSize(facts.width(), facts.height()))
        .orElse(PortraitSize.UNKNOWN);
  }

  private static Optional<StaticFile> file(Site site, String url) {
    return site.files().stream()
        .filter(file -> new Permalink("/" + file.path().value()).encoded().equals(url))
        .findFirst();
  }

  private static String told(ProfileCheck.Result result) {
    List<String> lines = new ArrayList<>();
    for (Gap gap : result.gaps()) {
      Location place = gap.place();
      lines.add(
          place.path() + (place.line() > 0 ? ":" + place.line() : "") + ": missing: " + gap.what());
      lines.add("  " + gap.why());
      gap.example().lines().forEach(line -> lines.add("    " + line));
      lines.add("");
    }
    String found =
        result.there().isEmpty() ? "" : "What is there: " + String.join(", ", result.there()) + ".";
    lines.add(counted(result.gaps().size()) + (found.isEmpty() ? "" : " " + found));
    return String.join("\n", lines);
  }

  private static String counted(int gaps) {
    return switch (gaps) {
      case 0 -> "Nothing is missing.";
      case 1 -> "One thing is missing.";
      default -> gaps + " things are missing.";
    };
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
