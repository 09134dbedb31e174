import { stem } from "./stems.js";

/**
 * Words of business news that ask for the same thing, a group a line; the first names the group.
 * General English only: what is particular to a story belongs in its pack, as aliases and phrasings.
 */
const GROUPS = `
sales revenue revenues turnover takings
profit profits earnings
fall drop decline decrease slump plunge tumble slide sink shrink dip slip down plummet downturn lower nosedive crash collapse
rise grow growth increase climb surge soar upturn higher expand expansion leap jump
buy acquire acquisition purchase takeover buyout
merge merger
deal agreement pact contract arrangement
partner partnership alliance ally collaborate collaboration cooperate cooperation teamup tieup collaborator
ceo boss
head lead leader
company firm corporation enterprise
customer client
bank lender
spur spark trigger prompt provoke cause
announce unveil announcement reveal disclose publicise
begin start launch commence beginning onset embark
stop halt cease quit suspend discontinue
supply provide deliver furnish
goal target aim objective
share portion proportion percentage slice fraction percent chunk
stock stocks equity
spying espionage hacking cyberspying cyberespionage hackers hack spy hacked
use utilise utilize employ usage
technology tech
replacement replace substitute alternative
rival competitor rivalry
lure attract poach woo entice court
biggest largest greatest
worth value price cost valuation
help assist aid assistance
worker employee staff headcount workforce
tension friction dispute conflict
currency fx forex
benefit advantage upside
hire recruit
name called title
reliance rely dependence depend dependent reliant dependency
deny denial rebut
located based headquartered headquarters hq
predecessor forerunner precursor
slogan motto tagline catchphrase
pledge promise vow
small little smaller
kind type sort category
threaten threat endanger danger jeopardise jeopardize risk
equipment gear kit hardware
chip processor
designed intended meant intend
compare comparison compared relative versus
before previously beforehand
convince persuade
burden weigh hamper
study examine investigate investigation review
reason why motive rationale
stored kept housed hosted
locally onsite
former ex
`;

/** Several words that stand for one: looked for before single words. */
const PHRASES: Readonly<Record<string, string>> = {
  "chief executive officer": "ceo",
  "chief executive": "ceo",
  "take over": "takeover",
  "took over": "takeover",
  "taken over": "takeover",
  "taking over": "takeover",
  "team up": "teamup",
  "teamed up": "teamup",
  "teaming up": "teamup",
  "tie up": "tieup",
  "joined forces": "teamup",
  "join forces": "teamup",
  "working together": "teamup",
  "work together": "teamup",
  "per cent": "percent",
  "set off": "trigger",
  "on site": "onsite",
  "go after": "target",
  "going after": "target",
  "went after": "target",
  "win over": "lure",
  "winning over": "lure",
  "weighed on": "burden",
  "kick off": "start",
  "kicked off": "start",
  "number two": "second",
  "number 2": "second",
  "no 2": "second",
  "exchange rate": "currency",
  "exchange rates": "currency",
};

/** Most words begin no phrase, and need not be joined with those behind them. */
const FIRST_WORDS = new Set(Object.keys(PHRASES).map((phrase) => phrase.split(" ")[0]));

const CONCEPTS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split("\n")
    .flatMap((group) => {
      const words = group.split(" ").map(stem);
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
);

/** The stem that stands for a stem's whole group: `revenu` → `sale`; a stem outside the groups is itself. */
export function conceptOf(stemmed: string): string {
  return CONCEPTS.get(stemmed) ?? stemmed;
}

/** The words with every phrase of the list replaced by the word that it stands for. */
export function joinPhrases<T extends { readonly text: string }>(words: readonly T[]): T[] {
  const joined: T[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = [3, 2].find((size) => phraseAt(words, at, size) !== undefined) ?? 1;
    const word = words[at];
    if (word === undefined) break;
    joined.push(length === 1 ? word : { ...word, text: phraseAt(words, at, length) ?? word.text });
    at += length - 1;
  }
  return joined;
}

function phraseAt(words: readonly { readonly text: string }[], at: number, size: number): string | undefined {
  if (at + size > words.length || !FIRST_WORDS.has(words[at]?.text)) return undefined;
  const phrase = words
    .slice(at, at + size)
    .map((word) => word.text)
    .join(" ");
  return Object.hasOwn(PHRASES, phrase) ? PHRASES[phrase] : undefined;
}
