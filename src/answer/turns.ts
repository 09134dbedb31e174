import { analyse, type WeighedTerm } from "../search/analyse.js";
import { entitiesIn } from "../search/entries.js";
import type { IndexedKnowledge } from "../search/knowledge-index.js";
import type { Conversation } from "./conversation.js";
import { resolve, type Turned } from "./resolve.js";

/** How many turns back a follow-up may point, by way of those between. */
const POINTED_TO = 5;

/** The turns of a conversation, the last first, without words that the facts stated do not bear out. */
export function turnsOf({ turns }: Conversation, knowledge: IndexedKnowledge): Turned[] {
  return turns.slice(-POINTED_TO).reduce<Turned[]>((before, { question, facts }) => {
    const asked = resolve(analyse(question, knowledge), before);
    const entries = knowledge.entries.filter(({ id }) => facts.includes(id));
    const isBorneOut = ({ key }: WeighedTerm): boolean => entries.some(({ bag }) => bag.has(key));
    const terms = entries.length === 0 ? asked.terms : asked.terms.filter(isBorneOut);
    const person =
      personIn([...asked.entities, ...entries.flatMap(entitiesIn)], knowledge) ?? before[0]?.person;
    return [{ asked: { ...asked, terms }, facts, person }, ...before];
  }, []);
}

/** The first person among entities, as a term that would name them. */
function personIn(ids: readonly string[], { entities, weights }: IndexedKnowledge): WeighedTerm | undefined {
  const person = ids.flatMap((id) => entities.get(id) ?? []).find(({ kind }) => kind === "person");
  if (person === undefined) return undefined;
  const key = `@${person.id}`;
  const weight = weights.get(key) ?? 0;
  return {
    key,
    surface: person.name,
    start: 0,
    entity: person.id,
    closeness: 1,
    tells: weight,
    weight,
    share: 1,
    known: true,
    isName: false,
    isAsked: false,
  };
}
