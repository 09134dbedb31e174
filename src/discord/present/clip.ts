/** At most `most` characters, ended by an ellipsis where something is left out; never half an emoji. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length + 1 > most) break;
    kept += segment;
  }
  return `${kept}…`;
}
