package outloud.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import outloud.document.ThreadChoice;
import outloud.site.Profile;
import outloud.thread.CodeForm;
import outloud.thread.HashtagWish;
import outloud.thread.LabelStyle;
import outloud.thread.LinkPlace;
import outloud.thread.Network;
import outloud.thread.People;
import outloud.thread.ThreadSettings;

/** What authors say of threads, as the rooms that make them understand it. */
final class Wishes {
  static final List<ThreadSettings> USUAL = List.of(ThreadSettings.DEFAULT);

  private Wishes() {}

  /**
   * The settings of a post's threads: what the post says counts more than what the site says, and
   * what is said of one network more than what is said of all. Networks with the same settings
   * stand together.
   */
  static List<ThreadSettings> settings(ThreadChoice post, ThreadChoice site) {
    if (post == ThreadChoice.NONE && site == ThreadChoice.NONE) {
      return USUAL;
    }
    List<ThreadSettings> all = new ArrayList<>();
    for (Network network : networks(post, site)) {
      ThreadSettings settings = settings(network, post.on(network.id()).or(site.on(network.id())));
      int same = 0;
      while (same < all.size() && !with(all.get(same), settings.networks()).equals(settings)) {
        same++;
      }
      if (same == all.size()) {
        all.add(settings);
      } else {
        List<Network> together = new ArrayList<>(all.get(same).networks());
        together.add(network);
        all.set(same, with(settings, together));
      }
    }
    return all;
  }

  private static List<Network> networks(ThreadChoice post, ThreadChoice site) {
    Optional<List<String>> named = post.networks().or(site::networks);
    if (named.isEmpty()) {
      return ThreadSettings.DEFAULT.networks();
    }
    List<Network> networks = new ArrayList<>();
    for (String name : named.get()) {
      networks.add(network(name));
    }
    return networks;
  }

  /** The network of a name that was checked. */
  static Network network(String name) {
    return Network.valueOf(upper(name));
  }

  private static ThreadSettings with(ThreadSettings settings, List<Network> networks) {
    return new ThreadSettings(
        networks,
        settings.segments(),
        settings.labels(),
        settings.link(),
        settings.hashtags(),
        settings.code());
  }

  private static ThreadSettings settings(Network network, ThreadChoice said) {
    ThreadSettings usual = ThreadSettings.DEFAULT;
    return new ThreadSettings(
        List.of(network),
        said.segments().orElse(usual.segments()),
        said.labels().map(word -> LabelStyle.valueOf(upper(word))).orElse(usual.labels()),
        said.link().map(word -> LinkPlace.valueOf(upper(word))).orElse(usual.link()),
        said.hashtags().map(Wishes::hashtags).orElse(usual.hashtags()),
        said.code().map(word -> CodeForm.valueOf(upper(word))).orElse(usual.code()));
  }

  private static HashtagWish hashtags(ThreadChoice.Hashtags said) {
    return said.own().isEmpty()
        ? new HashtagWish.AtMost(said.most())
        : new HashtagWish.Own(said.own());
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** Whom threads may mention. */
  static People people(List<Profile.Person> people) {
    if (people.isEmpty()) {
      return People.NONE;
    }
    List<People.Person> known = new ArrayList<>();
    for (Profile.Person person : people) {
      Map<Network, String> handles = new EnumMap<>(Network.class);
      person.handles().forEach((name, handle) -> handles.put(network(name), handle));
      known.add(new People.Person(person.name(), handles, person.did()));
    }
    return new People(known);
  }
}
