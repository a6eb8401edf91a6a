package outloud.media;

/** What is to be drawn as one picture; equal cards are equal pictures. */
public sealed interface Card permits SocialCard, CodeCard, TableCard {

  /** In which colours it is drawn. */
  Palette palette();
}
