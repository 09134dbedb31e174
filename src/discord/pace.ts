import type { Cooldowns } from "./cooldowns.js";

/**
 * What a person has to wait for: `asks` is a question, between two of which the server's cooldown passes; `opens`
 * leads up to one, and must wait where it would, but does not count as one; `presses` is all else that people do.
 */
export type Pace = "asks" | "opens" | "presses";

/** Quicker than anybody turns pages to read them. */
const BETWEEN_PRESSES_SECONDS = 0.5;

export interface Paces {
  readonly questions: Cooldowns;
  readonly presses: Cooldowns;
}

/**
 * Lets a person go on, or gives the whole seconds, 1 or more, that they still have to wait.
 *
 * @param seconds between two questions
 */
export function waitOf(person: string, pace: Pace, seconds: number, { questions, presses }: Paces): number {
  switch (pace) {
    case "asks":
      return questions.take(person, seconds);
    case "opens":
      return questions.left(person, seconds);
    case "presses":
      return presses.take(person, BETWEEN_PRESSES_SECONDS);
  }
}
