import porter2 from "wink-porter2-stemmer";

/** Past forms and plurals that no suffix rule reaches. */
const IRREGULAR: Readonly<Record<string, string>> = {
  began: "begin",
  begun: "begin",
  bought: "buy",
  built: "build",
  came: "come",
  chose: "choose",
  chosen: "choose",
  fell: "fall",
  fallen: "fall",
  gave: "give",
  given: "give",
  gone: "go",
  went: "go",
  got: "get",
  gotten: "get",
  grew: "grow",
  grown: "grow",
  heard: "hear",
  held: "hold",
  hurt: "hurt",
  kept: "keep",
  knew: "know",
  known: "know",
  led: "lead",
  lost: "lose",
  made: "make",
  meant: "mean",
  met: "meet",
  paid: "pay",
  people: "person",
  ran: "run",
  rose: "rise",
  risen: "rise",
  said: "say",
  saw: "see",
  seen: "see",
  sent: "send",
  shrank: "shrink",
  shrunk: "shrink",
  sank: "sink",
  slid: "slide",
  sold: "sell",
  spoke: "speak",
  spoken: "speak",
  spent: "spend",
  stood: "stand",
  struck: "strike",
  taken: "take",
  took: "take",
  told: "tell",
  thought: "think",
  understood: "understand",
  won: "win",
  wrote: "write",
  written: "write",
};

/** Stems seen so far: packs and questions use the same few thousand words over and over. */
const KEPT = new Map<string, string>();
const MOST_KEPT = 50_000;

/** No English word is longer; the stemmer's patterns take seconds over a thousand letters. */
const LONGEST_WORD = 40;

/** The stem under which a lower-case word is indexed: declines, declined → declin; fell → fall. */
export function stem(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  const kept = KEPT.get(word);
  if (kept !== undefined) return kept;
  const base = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  const stemmed = porter2(base ?? word);
  if (KEPT.size < MOST_KEPT) KEPT.set(word, stemmed);
  return stemmed;
}
