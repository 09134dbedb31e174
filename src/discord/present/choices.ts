import { clip } from "./clip.js";
import { CHOICE_CHARACTERS, CHOICES } from "./limits.js";

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/**
 * Texts as the choices of an option that is being typed: as many as Discord takes, all different. A choice's value
 * is the text itself, so one that is too long cannot be offered: cut, it would be another.
 */
export function presentChoices(texts: readonly string[]): readonly Choice[] {
  const fit = texts.filter(({ length }) => length > 0 && length <= CHOICE_CHARACTERS);
  return [...new Set(fit)].slice(0, CHOICES).map((text) => ({ name: text, value: text }));
}

/** Things with ids as choices, by names of any length. */
export function presentNamedChoices(choices: readonly Choice[]): readonly Choice[] {
  return choices.slice(0, CHOICES).map(({ name, value }) => ({ name: clip(name, CHOICE_CHARACTERS), value }));
}
