const WHOSE = /\b(?:his|hers|her(?= \p{L}))\b/giu;
const WHO = /\b(?:he|she|him|her)\b/gi;

/** A text with somebody's name for he and she. */
export function naming(text: string, name: string): string {
  return text.replace(WHOSE, `${name}'s`).replace(WHO, name);
}
