import { splitSentences } from "../../language/sentences.js";
import { joinPhrases } from "../../language/synonyms.js";
import { normalise, tokenise } from "../../language/tokens.js";
import type { Passage } from "./article.js";
import { type Claim, FOUND, type Found, inAny, missing, type Part, wordingsOf } from "./claim.js";
import { type Names, wordsIn } from "./names.js";
import { NAME_RULES, type Named } from "./rules.js";

/** The entities that a fact's words name, in whatever form, and who is said to have said it. */
export function nameParts(claim: Claim, names: Names): Part[] {
  const { value, at } = claim.fact;
  const part = (named: Named, what: string, place: Part["place"]): Part => ({
    place,
    what,
    here: named.in === undefined,
    look: (passages) => inAny(passages, (passage) => look(named, passage, names)),
  });
  const worded = wordingsOf(claim).flatMap(({ text, place }) =>
    names
      .mentions(text)
      .map((mention) =>
        part({ claim, entity: mention.entity, in: { text, mention } }, `the name "${mention.text}"`, place),
      ),
  );
  const measured = value.figures.flatMap((figure, index) =>
    names
      .mentions(figure.of)
      .map(({ entity, text }) =>
        part({ claim, entity }, `the name "${text}" in what is measured`, at("figures", index, "of")),
      ),
  );
  const speaker = names.entities.find(({ id }) => id === value.said_by);
  const said =
    speaker === undefined
      ? []
      : [part({ claim, entity: speaker }, `the speaker ${speaker.name}`, at("said_by"))];
  return [...worded, ...measured, ...said];
}

function look(named: Named, passage: Passage, names: Names): Found {
  if (names.isNamed(named.entity, passage.text)) return FOUND;
  const rule = NAME_RULES.find(({ allows }) => allows(named, passage, names));
  if (rule !== undefined) return { kind: "derived", rule: rule.name };
  return missing(names.mentions(passage.text).map(({ text }) => text));
}

/** Words with a capital within a sentence that name no entity of the pack: they stand in the paragraph too. */
export function strangerParts(claim: Claim, names: Names): Part[] {
  return wordingsOf(claim).flatMap(({ text, place }) => {
    const plain = normalise(text);
    const named = names.mentions(plain);
    const firsts = splitSentences(plain).map(({ start }) => start);
    return tokenise(plain)
      .filter(({ surface, start }, index) => {
        const isFirst = firsts.includes(start) || /[:"“(]\s*$/u.test(plain.slice(0, start));
        const isOwned = surface.endsWith("'s");
        return (
          /^\p{Lu}/u.test(surface) &&
          (!isFirst || isOwned) &&
          !CALENDAR.test(surface) &&
          !named.some(({ from, to }) => from <= index && index < to)
        );
      })
      .map(({ text: word, surface }): Part => ({
        place,
        what: `the name "${surface}"`,
        look: (passages) =>
          inAny(passages, (passage) => {
            const words = wordsIn(passage.text);
            // A title may be written in full: chief executive officer is CEO.
            const isThere = [...words, ...joinPhrases(words)].some((token) => token.text === word);
            const has = words.filter((token) => /^\p{Lu}/u.test(token.surface));
            return isThere ? FOUND : missing(has.map((token) => token.surface));
          }),
      }));
  });
}

/** Dates have their own part. */
const CALENDAR = /^(?:\p{L}+day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
