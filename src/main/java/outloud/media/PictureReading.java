package outloud.media;

/** What can be told of the file of a picture without decoding it. */
public sealed interface PictureReading permits PictureFacts, BrokenPicture, SealedPicture {}
