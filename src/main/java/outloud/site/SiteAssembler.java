package outloud.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.document.Document;
import outloud.markdown.Target;
import outloud.output.OutputPath;
import outloud.source.SourcePath;

/** Resolves all documents into one site: who is published, at which address, linked to what. */
public final class SiteAssembler {
  private static final Comparator<Post> NEWEST_FIRST =
      Comparator.comparingLong((Post post) ->
              post.date().map(date -> -date.toInstant().getEpochSecond()).orElse(Long.MAX_VALUE))
          .thenComparing(Post::source);
  private static final Comparator<Project> FEATURED_FIRST =
      Comparator.comparing((Project project) -> !project.featured())
          .thenComparingInt(Project::weight)
          .thenComparing(Project::title)
          .thenComparing(Project::source);

  /**
   * The site, what is held back from it, and everything that is wrong with how it fits together.
   */
  public Assembly assemble(Material material) {
    Layout layout = Layout.of(material.tree().texts(), material.tree().others());
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Held> held = new ArrayList<>();
    Places places = places(material, layout, held);
    diagnostics.addAll(places.diagnostics());
    held.addAll(places.refused());

    StaticFiles files = new StaticFiles(material.tree(), places.placed(), held, material.drafts());
    diagnostics.addAll(files.diagnostics());
    Set<String> generated = generated(places.placed());
    References references =
        new References(places.placed(), files.addresses(), material.tree().roots(), generated);
    Terms terms = new Terms();
    FeedIds feedIds = new FeedIds(material.premises(), material.config());
    PostMaker maker = new PostMaker(material.config(), feedIds, references, terms);

    List<Project> projects =
        in(places, Layout.PROJECTS).map(maker::project).sorted(FEATURED_FIRST).toList();
    Set<String> slugs =
        projects.stream().map(Project::slug).collect(Collectors.toCollection(TreeSet::new));
    List<FreePage> pages =
        in(places, Layout.PAGES)
            .map(maker::page)
            .sorted(Comparator.comparingInt(FreePage::weight).thenComparing(FreePage::source))
            .toList();
    List<Post> posts =
        places.placed().stream()
            .filter(placed -> !Set.of(Layout.PROJECTS, Layout.PAGES).contains(placed.section()))
            .map(placed -> maker.post(placed, slugs))
            .sorted(NEWEST_FIRST)
            .toList();
    diagnostics.addAll(maker.diagnostics());
    generated.addAll(terms.all().stream().map(term -> term.permalink().path()).toList());
    Redirects redirects = redirects(material, places, generated);
    diagnostics.addAll(redirects.diagnostics());
    Map<Target.Reference, String> addresses = addresses(places.placed(), references, diagnostics);
    boolean refused =
        material.documents().size() < material.tree().texts().size()
            || held.stream().anyMatch(one -> one.reason() == Held.Reason.REFUSED);
    if (posts.isEmpty() && !refused) {
      diagnostics.add(empty(material, held));
    }
    Site site =
        new Site(
            material.config(),
            profile(material, references, diagnostics),
            material.links(),
            posts,
            projects,
            pages,
            List.copyOf(terms.all()),
            redirects.all(),
            formerFeeds(material),
            files.files(),
            addresses);
    return new Assembly(site, held, diagnostics);
  }

  private static Places places(Material material, Layout layout, List<Held> held) {
    Gate gate =
        new Gate(
            material.drafts(), material.future(), material.config().timeZone(), material.now());
    Addressing addressing = new Addressing(material, layout);
    Sorting sorting = new Sorting(material, layout, addressing);
    boolean ours = material.premises().tool() == Tool.OUTLOUD;
    Places places = new Places(addressing, sorting, ours);
    for (Document document : material.documents()) {
      if (!sorting.isPublic(document)) {
        continue;
      }
      Optional<Held> kept = gate.check(document);
      Optional<String> elsewhere = Redirects.target(document);
      if (elsewhere.isPresent() && !document.frontMatter().draft()) {
        places.send(document, elsewhere.get());
      } else if (kept.isPresent()) {
        held.add(kept.get());
      } else {
        places.place(document);
      }
    }
    return places;
  }

  private static Redirects redirects(Material material, Places places, Set<String> generated) {
    Redirects redirects = new Redirects(material.premises().tool(), places.placed(), generated);
    for (Placed placed : places.placed()) {
      redirects.addAliases(placed);
    }
    for (Places.Sign sign : places.signs()) {
      redirects.addSign(sign.document(), sign.path(), sign.to());
    }
    return redirects;
  }

  /** Where the readers of the former site's feed look for it: by custom, or as configured. */
  private static List<Permalink> formerFeeds(Material material) {
    Inherited inherited = material.premises().inherited();
    Tool tool = material.premises().tool();
    if (tool.feed().isEmpty()) {
      return List.of();
    }
    List<String> feeds =
        switch (tool) {
          case ZOLA -> inherited.list("feed_filenames");
          case JEKYLL -> inherited.list("feed.path");
          default -> List.of();
        };
    return (feeds.isEmpty() ? List.of(tool.feed()) : feeds)
        .stream()
            .map(feed -> feed.startsWith("/") ? feed.substring(1) : feed)
            .filter(feed -> OutputPath.problem(feed).isEmpty())
            .map(feed -> new Permalink("/" + feed))
            .toList();
  }

  private static java.util.stream.Stream<Placed> in(Places places, String section) {
    return places.placed().stream().filter(placed -> placed.section().equals(section));
  }

  /** Pages and files that every site has, beside the documents' own. */
  private static Set<String> generated(List<Placed> placed) {
    Set<String> generated = new TreeSet<>();
    for (OwnAddress address : OwnAddress.values()) {
      generated.add(address.permalink().path());
    }
    placed.stream()
        .map(Placed::section)
        .filter(section -> !section.equals(Layout.PAGES) && !section.equals(Layout.PROJECTS))
        .forEach(section -> generated.add("/" + outloud.document.Slug.of(section) + "/"));
    return generated;
  }

  /**
   * Resolves every reference of every document, and reports at the author's line what is broken.
   */
  private static Map<Target.Reference, String> addresses(
      List<Placed> placed, References references, List<Diagnostic> diagnostics) {
    Map<Target.Reference, String> addresses = new HashMap<>();
    for (Placed document : placed) {
      document
          .document()
          .body()
          .markup()
          .references()
          .distinct()
          .forEach(reference ->
              references
                  .find(document.document().path(), reference)
                  .ifPresentOrElse(
                      address -> addresses.put(reference, address),
                      () -> diagnostics.add(broken(reference))));
    }
    return addresses;
  }

  private static Diagnostic broken(Target.Reference reference) {
    String what =
        switch (reference.kind()) {
          case LINK -> "there is no page or file `" + reference.path() + "`";
          case PICTURE, WIKI_EMBED -> "there is no picture or note `" + reference.path() + "`";
          case WIKILINK -> "there is no note `" + reference.path() + "`";
        };
    String hint =
        switch (reference.kind()) {
          case LINK -> "The words stay as plain text until the path is right.";
          case PICTURE, WIKI_EMBED -> "Paths are relative to this file, or begin with `/`.";
          case WIKILINK -> "The words stay as plain text until there is one.";
        };
    return Diagnostic.of(Code.LINK_BROKEN, reference.location(), what, hint);
  }

  /** The profile with its portrait's address. */
  private static Profile profile(
      Material material, References references, List<Diagnostic> diagnostics) {
    Profile profile = material.profile();
    Optional<Picture> portrait = profile.portrait();
    if (portrait.isEmpty() || portrait.get().url().matches("(https?:)?//.*")) {
      return profile;
    }
    SourcePath file = new SourcePath("profile.yaml");
    Optional<String> address = references.path(file, portrait.get().url());
    if (address.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              Code.LINK_BROKEN,
              Location.file(material.tree().shown(file)),
              "there is no portrait `" + portrait.get().url() + "`",
              "Put the picture into the content folder and write its path from there."));
    }
    return profile.withPortrait(address.map(found -> new Picture(found, portrait.get().alt())));
  }

  private static Diagnostic empty(Material material, List<Held> held) {
    String shown = material.tree().shownAs();
    return Diagnostic.of(
        Code.SITE_EMPTY,
        Location.file(shown.isEmpty() ? "." : shown),
        held.isEmpty()
            ? "there is no post here"
            : "there is nothing to publish: what is here is held back (" + held.size() + ")",
        held.isEmpty()
            ? "Write one with `outloud new post \"Title\"`."
            : "Use --drafts or --future to see them.");
  }
}
