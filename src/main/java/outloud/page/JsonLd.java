package outloud.page;

import java.util.ArrayList;
import java.util.List;

/** What a page tells search engines about itself, in the words of schema.org. */
final class JsonLd {
  private final SiteView site;

  JsonLd(SiteView site) {
    this.site = site;
  }

  /** The home page: the site and who is behind it. */
  String home() {
    return graph(List.of(webSite(), person()));
  }

  /** A page about the author. */
  String profile(String url, String name) {
    JsonObject page =
        JsonObject.ofType("ProfilePage")
            .with("url", url)
            .with("name", name)
            .with("mainEntity", person());
    return graph(List.of(page));
  }

  /** A list of posts. */
  String list(String url, String name, String description) {
    JsonObject page =
        JsonObject.ofType("CollectionPage")
            .with("url", url)
            .with("name", name)
            .with("description", description)
            .with("isPartOf", webSite());
    return graph(List.of(page, breadcrumbs(List.of(new LinkView(name, url)))));
  }

  /** A post; {@code trail} leads from the home page to it, itself last. */
  String post(Head head, int words, String language, List<LinkView> trail) {
    JsonObject post =
        JsonObject.ofType("BlogPosting")
            .with("headline", head.shareTitle())
            .with("description", head.description())
            .with("url", head.canonical())
            .with("mainEntityOfPage", head.canonical())
            .with("datePublished", head.published())
            .with("dateModified", head.modified().isEmpty() ? head.published() : head.modified())
            .with("inLanguage", language)
            .with("image", head.image().absoluteUrl())
            .with("wordCount", words)
            .withTexts("keywords", head.tags())
            .with("author", author())
            .with("publisher", author())
            .with("isPartOf", webSite());
    return graph(List.of(post, breadcrumbs(trail)));
  }

  /** A page outside the stream of posts. */
  String page(String title, String url, String language) {
    JsonObject page =
        JsonObject.ofType("WebPage")
            .with("url", url)
            .with("name", title)
            .with("inLanguage", language)
            .with("author", author())
            .with("isPartOf", webSite());
    return graph(List.of(page, breadcrumbs(List.of(new LinkView(title, url)))));
  }

  /** A project. */
  String project(ProjectCard project, String url, List<LinkView> trail) {
    JsonObject code =
        JsonObject.ofType("SoftwareSourceCode")
            .with("name", project.title())
            .with("description", project.description())
            .with("url", url)
            .with("codeRepository", project.repository())
            .withTexts("programmingLanguage", project.stack())
            .with("creativeWorkStatus", project.status())
            .with("image", project.screenshot().absoluteUrl())
            .with("author", author());
    return graph(List.of(code, breadcrumbs(trail)));
  }

  private JsonObject webSite() {
    return JsonObject.ofType("WebSite")
        .with("url", site.baseUrl() + "/")
        .with("name", site.title())
        .with("description", site.description())
        .with("inLanguage", site.language());
  }

  private JsonObject author() {
    return JsonObject.ofType("Person")
        .with("name", site.author().name())
        .with("url", site.baseUrl() + "/")
        .with("image", site.author().portrait().absoluteUrl());
  }

  private JsonObject person() {
    AuthorView who = site.author();
    return author()
        .with("description", who.headline())
        .with("jobTitle", who.employer().role())
        .with("worksFor", organization(who.employer()))
        .withTexts("sameAs", profiles(who));
  }

  private static JsonObject organization(AuthorView.EmployerView employer) {
    return employer.name().isEmpty()
        ? new JsonObject()
        : JsonObject.ofType("Organization")
            .with("name", employer.name())
            .with("url", employer.url());
  }

  private static List<String> profiles(AuthorView who) {
    return who.accounts().stream()
        .map(AuthorView.AccountView::url)
        .filter(url -> url.startsWith("http"))
        .toList();
  }

  private JsonObject breadcrumbs(List<LinkView> trail) {
    List<JsonObject> steps = new ArrayList<>();
    steps.add(step(1, new LinkView(site.title(), site.baseUrl() + "/")));
    for (LinkView link : trail) {
      steps.add(step(steps.size() + 1, link));
    }
    return JsonObject.ofType("BreadcrumbList").withObjects("itemListElement", steps);
  }

  private static JsonObject step(int position, LinkView link) {
    return JsonObject.ofType("ListItem")
        .with("position", position)
        .with("name", link.title())
        .with("item", link.url());
  }

  private static String graph(List<JsonObject> things) {
    return new JsonObject()
        .with("@context", "https://schema.org")
        .withObjects("@graph", things)
        .toString();
  }
}
