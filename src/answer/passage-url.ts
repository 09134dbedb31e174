/**
 * The address that opens a page at a passage: a text fragment, `#:~:text=start,end`, as in the WICG's
 * "URL Fragment Text Directives". Hyphens, commas and ampersands have a meaning there, and parentheses end
 * a markdown link, so all of them are percent-encoded.
 */
export function passageUrl(
  page: string,
  anchor: { readonly start: string; readonly end?: string | undefined } | undefined,
): string {
  if (anchor === undefined) return page;
  const parts = [anchor.start, ...(anchor.end === undefined ? [] : [anchor.end])].map(encode);
  return `${page}${page.includes("#") ? "" : "#"}:~:text=${parts.join(",")}`;
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*~_.]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
