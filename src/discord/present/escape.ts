/** What would otherwise become formatting, a mention, a custom emoji, a masked link or a timestamp. */
const MARKUP = /[\\*_~|`[\]<]/g;
/** What opens a heading, a quote, small print or a list where a line begins. */
const LINE_START = /^(?:[#>+-]|\d+(?=\.\s))/;
/** What Discord shows an invitation for, with or without a protocol in front. */
const INVITATION = /(discord(?:app)?\.\w+(?:\/invite)?)\//gi;
/** Control characters and line breaks: the text stays on the line that it is put on. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/** Marks that turn the direction of what follows them. */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text as Discord shows it word for word, on one line: no formatting, no link and no mention comes of it.
 *
 * discord.js's `escapeMarkdown` does not do: it leaves the second masked link of a line alive, and underscores
 * after `<a:`. An `@` is followed by a zero-width space, since a backslash does not keep `@everyone` from
 * being recognised; `://` is broken up so that no link forms which would swallow the backslashes.
 */
export function escapeText(text: string): string {
  return text
    .replace(CONTROLS, " ")
    .replace(DIRECTIONS, "")
    .trim()
    .replace(MARKUP, "\\$&")
    .replaceAll("://", ":\\//")
    .replace(INVITATION, "$1\\/")
    .replaceAll("@", "@\u200b")
    .replace(LINE_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** An address that can stand between `(<` and `>)`. */
export function escapeAddress(address: string): string {
  return address.replace(/[<>()\\\s]/g, (character) =>
    character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character),
  );
}

/** What `escapeText` was given, but for what it took out. */
export function unescapeText(shown: string): string {
  return shown.replace(/\\(.)/gsu, "$1").replaceAll("@\u200b", "@");
}
