package outloud.document;

/** Something that the site says of a document, and where it was found. */
public record Sourced<T>(T value, Origin origin) {}
