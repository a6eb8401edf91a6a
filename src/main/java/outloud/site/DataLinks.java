package outloud.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.diagnostic.Diagnostic;
import outloud.markdown.Target;
import outloud.markdown.Target.Kind;
import outloud.source.Locator;
import outloud.source.SourcePath;

/**
 * Finds where the addresses lead that stand in the author's data files, and reports at their place
 * what leads nowhere; such an address stays as it is written.
 */
final class DataLinks {
  private static final SourcePath CONFIG = new SourcePath("site.yaml");
  static final SourcePath PROFILE = new SourcePath("profile.yaml");
  private static final SourcePath RESUME = new SourcePath(ResumeReader.FILE);
  private static final SourcePath LINKS = new SourcePath("links.yaml");

  private final References references;
  private final Locator locator;
  private final Map<Target.Reference, String> addresses;
  private final List<Diagnostic> diagnostics;

  DataLinks(
      References references,
      Locator locator,
      Map<Target.Reference, String> addresses,
      List<Diagnostic> diagnostics) {
    this.references = references;
    this.locator = locator;
    this.addresses = addresses;
    this.diagnostics = diagnostics;
  }

  /** The menu of {@code site.yaml}. */
  List<SiteConfig.MenuLink> menu(List<SiteConfig.MenuLink> written) {
    return written.stream()
        .map(link -> new SiteConfig.MenuLink(link.name(), link(CONFIG, link.url())))
        .toList();
  }

  /** The links page. */
  Links links(Links written) {
    return new Links(
        written.title(),
        written.description(),
        written.groups().stream()
            .map(group ->
                new Links.Group(group.name(), group.links().stream().map(this::link).toList()))
            .toList());
  }

  private Links.Link link(Links.Link link) {
    return new Links.Link(link.title(), link(LINKS, link.url()), link.description(), link.icon());
  }

  /** The profile with its portrait's address. */
  Profile profile(Profile written) {
    written.bio().references().forEach(this::bio);
    Optional<Picture> portrait = written.portrait();
    Profile linked =
        written.withLinks(
            written
                .employer()
                .map(e ->
                    new Profile.Employer(e.name(), e.role(), link(PROFILE, e.url()), e.since())),
            written.talks().stream()
                .map(t -> new Profile.Talk(t.title(), t.event(), t.date(), link(PROFILE, t.url())))
                .toList(),
            written.education().stream()
                .map(e ->
                    new Profile.Education(e.name(), e.what(), e.when(), link(PROFILE, e.url())))
                .toList(),
            written.thanks().stream()
                .map(t -> new Profile.Thanks(t.name(), link(PROFILE, t.url()), t.why()))
                .toList(),
            written.background().withLinks(url -> link(PROFILE, url)));
    if (portrait.isEmpty() || isElsewhere(portrait.get().url())) {
      return linked;
    }
    Answer answer = references.path(PROFILE, Kind.PICTURE, portrait.get().url());
    report(PROFILE, portrait.get().url(), answer);
    return linked.withPortrait(answer.url().map(found -> new Picture(found, portrait.get().alt())));
  }

  /** The lines of the bio are not those of its file, so its words are looked for there. */
  private void bio(Target.Reference reference) {
    Answer answer = references.find(reference);
    answer.url().ifPresent(address -> addresses.put(reference, address));
    answer.complaint().ifPresent(it -> report(PROFILE, reference.path(), it));
  }

  private String link(SourcePath file, String written) {
    if (written.isEmpty() || isElsewhere(written)) {
      return written;
    }
    Answer answer = references.path(file, Kind.LINK, written);
    report(file, written, answer);
    return answer.url().orElse(written);
  }

  private void report(SourcePath file, String written, Answer answer) {
    answer.complaint().map(DataLinks::kept).ifPresent(it -> report(file, written, it));
  }

  private void report(SourcePath file, String written, Answer.Complaint it) {
    diagnostics.add(
        Diagnostic.of(
            it.code(), locator.of(file(file, written), written), it.message(), it.hint()));
  }

  /** Where the profile says this: in its own file, or in the résumé. */
  private SourcePath file(SourcePath file, String written) {
    boolean own =
        !file.equals(PROFILE)
            || locator.file(PROFILE).filter(it -> it.text().contains(written)).isPresent();
    return own || locator.file(RESUME).isEmpty() ? file : RESUME;
  }

  /** The same about an address that stays as it is. */
  static Answer.Complaint kept(Answer.Complaint complaint) {
    return complaint.hint().equals(Complaints.WORDS_STAY)
        ? new Answer.Complaint(
            complaint.code(), complaint.message(), "It stays as it is until the path is right.")
        : complaint;
  }

  /** Whether an address names its scheme, or a host. */
  static boolean isElsewhere(String written) {
    int colon = written.indexOf(':');
    for (int i = 0; i < colon; i++) {
      if ("/?#".indexOf(written.charAt(i)) >= 0) {
        return written.startsWith("//");
      }
    }
    return colon > 0 || written.startsWith("//");
  }
}
