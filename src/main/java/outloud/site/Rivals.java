package outloud.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Documents that ask for the same address: who gets it, where the others go, and who goes nowhere.
 * Whoever wrote the address down is served first and is never moved; among the others the oldest
 * stays, so that a new post never takes the address of one that is known.
 *
 * @param winner stays where it is
 * @param moved have another address now, which nobody else asks for
 * @param refused wrote down an address that another one wrote down, too
 */
record Rivals(Claim winner, List<Claim> moved, List<Claim> refused) {
  private static final Comparator<Claim> OLDEST_FIRST =
      Comparator.comparing((Claim claim) -> claim.day().isEmpty() ? "9" : claim.day())
          .thenComparing(claim -> claim.document().path());

  /**
   * Settles who is where.
   *
   * @param claims at least one, all with the same key, by path
   * @param taken keys of all addresses that anybody asks for; the new ones are added
   */
  static Rivals among(List<Claim> claims, Set<String> taken) {
    List<Claim> written = new ArrayList<>();
    List<Claim> derived = new ArrayList<>();
    for (Claim claim : claims) {
      (claim.isWritten() ? written : derived).add(claim);
    }
    derived.sort(OLDEST_FIRST);
    Claim winner = written.isEmpty() ? derived.removeFirst() : written.removeFirst();
    List<Claim> moved = new ArrayList<>();
    for (Claim claim : derived) {
      moved.add(free(claim, taken));
    }
    return new Rivals(winner, moved, written);
  }

  /** The date before the name, or else a number behind it. */
  private static Claim free(Claim claim, Set<String> taken) {
    String path = claim.path();
    int start = path.lastIndexOf('/', path.length() - 2) + 1;
    int dot = path.indexOf('.', start);
    int end = path.endsWith("/") ? path.length() - 1 : dot < 0 ? path.length() : dot;
    String name = path.substring(start, end);
    String day = claim.day();
    String dated = day.isEmpty() || name.startsWith(day) ? name : day + "-" + name;
    Claim free = claim.at(path.substring(0, start) + dated + path.substring(end));
    for (int number = 2; !taken.add(free.key()); number++) {
      free = claim.at(path.substring(0, start) + dated + "-" + number + path.substring(end));
    }
    return free;
  }
}
