package outloud.theme;

import outloud.source.Folder;

/**
 * One folder of the pile that a theme is made of: what it has stands before what lies beneath.
 *
 * @param name of the theme that the folder is of; an author's changes to a theme that comes with
 *     the program have the name of that theme
 */
public record ThemeLayer(String name, Folder folder) {}
