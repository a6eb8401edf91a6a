package outloud.site;

import org.jspecify.annotations.Nullable;

/**
 * Something that a link may lead to.
 *
 * @param path of the file in the content folder; of a page that no file stands for, its site path
 * @param address site-absolute without the base path, percent-encoded
 * @param document the document whose page it is; null for any other file or page
 */
record Destination(String path, String address, @Nullable Placed document) {}
