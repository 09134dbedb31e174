import { ButtonStyle, ComponentType, type APIButtonComponentWithCustomId } from "discord.js";
import type { Answered, Corrected, NotCovered, OffTopic, Unclear } from "../../answer/answer.js";
import { firstQuestionOf } from "../../knowledge/questions-of.js";
import type { Fact } from "../../knowledge/schema.js";
import type { IndexedKnowledge } from "../../search/knowledge-index.js";
import { factsField, writeCustomId } from "../custom-id.js";
import type { Words } from "../words/words.js";
import { clip } from "./clip.js";
import { BUTTON_LABEL_CHARACTERS, BUTTONS_IN_A_ROW, CUSTOM_ID_CHARACTERS } from "./limits.js";
import type { PresentedText, Row } from "./presented.js";

/** The names of the buttons below answers, in custom ids. */
export const MORE = "more";
export const WHY = "why";
export const NOT_ASKED = "not-asked";
export const HELPFUL = "helpful";
export const ASK = "ask";
export const TELL_CURATORS = "tell-curators";

/** In the place of the number of sentences that were shown. */
export const ALL = "all";

/**
 * What can be done with an answer that states something. Each button carries as many of its fact ids as fit.
 *
 * @param shown how many of its sentences have been shown
 * @param told the facts told before, where it goes on from them: it is then no answer to the question above it, of
 *   which there would be anything to explain
 */
export function answeredRows(
  answer: Answered | Corrected,
  shown: number,
  told: readonly string[] | undefined,
  words: Words,
): readonly Row[] {
  const from = shown >= answer.sentences.length ? ALL : String(shown);
  const stated = answer.facts.map(({ id }) => id);
  const about = (name: string, label: string, ...fields: readonly string[]) =>
    button(withFacts(name, fields, name === MORE ? [...stated, ...(told ?? [])] : stated), label);
  return [
    row([
      about(MORE, words("answer.more"), from),
      ...(told === undefined
        ? [about(WHY, words("answer.why")), about(NOT_ASKED, words("answer.not-asked"))]
        : []),
      about(HELPFUL, words("answer.helpful"), "yes"),
      about(HELPFUL, words("answer.not-helpful"), "no"),
    ]),
  ];
}

/** What can be done with an answer that states nothing: the nearest questions, and what its kind allows. */
export function openRows(
  { status }: NotCovered | OffTopic | Unclear,
  nearest: readonly Fact[],
  words: Words,
): readonly Row[] {
  const others =
    status === "not_covered"
      ? [
          button(writeCustomId(TELL_CURATORS), words("answer.tell-curators")),
          button(writeCustomId(WHY, ""), words("answer.why")),
        ]
      : [];
  return [questionButtons(nearest), others].filter(({ length }) => length > 0).map(row);
}

/** The first questions of facts as buttons, as many as a row takes. */
export function questionButtons(facts: readonly Fact[]): APIButtonComponentWithCustomId[] {
  return facts.slice(0, BUTTONS_IN_A_ROW).flatMap((fact) => {
    const question = firstQuestionOf(fact);
    return question === undefined ? [] : [button(writeCustomId(ASK, fact.id), question, ButtonStyle.Primary)];
  });
}

/** The facts whose first questions are suggested, each once. */
export function suggestedFacts(suggestions: readonly string[], { facts }: IndexedKnowledge): readonly Fact[] {
  const all = [...facts.values()];
  return suggestions.slice(0, BUTTONS_IN_A_ROW).flatMap((one, place) => {
    const fact = all.find((other) => firstQuestionOf(other) === one);
    return fact === undefined || suggestions.indexOf(one) < place ? [] : [fact];
  });
}

/** A message that can be taken away again. */
export function removable(presented: PresentedText, asker: string, words: Words): PresentedText {
  return { ...presented, components: [...(presented.components ?? []), row([removeButton(asker, words)])] };
}

/** Takes a message of ours away again. */
export function removeButton(asker: string, words: Words): APIButtonComponentWithCustomId {
  return button(writeCustomId("remove", asker), words("remove.label"));
}

export function row(components: readonly APIButtonComponentWithCustomId[]): Row {
  return { type: ComponentType.ActionRow, components: [...components] };
}

export function button(
  custom_id: string,
  label: string,
  style: APIButtonComponentWithCustomId["style"] = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style, custom_id, label: clip(label, BUTTON_LABEL_CHARACTERS) };
}

function withFacts(name: string, fields: readonly string[], facts: readonly string[]): string {
  const room = CUSTOM_ID_CHARACTERS - writeCustomId(name, ...fields, "").length;
  return writeCustomId(name, ...fields, factsField(facts, room));
}
