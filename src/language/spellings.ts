/** Contractions and chat spellings, with or without the apostrophe, written out. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  arent: "are not",
  cant: "can not",
  couldnt: "could not",
  didnt: "did not",
  doesnt: "does not",
  dont: "do not",
  hadnt: "had not",
  hasnt: "has not",
  havent: "have not",
  isnt: "is not",
  shouldnt: "should not",
  wasnt: "was not",
  werent: "were not",
  wont: "will not",
  wouldnt: "would not",
  "can't": "can not",
  cannot: "can not",
  "shan't": "shall not",
  "ain't": "is not",
  "let's": "let us",
  "won't": "will not",
  hows: "how is",
  thats: "that is",
  whats: "what is",
  whens: "when is",
  wheres: "where is",
  whos: "who is",
  whys: "why is",
  wats: "what is",
  wat: "what",
  wut: "what",
  y: "why",
  im: "i am",
  ive: "i have",
  u: "you",
  ur: "your",
  r: "are",
  pls: "please",
  plz: "please",
  thx: "thanks",
  ty: "thanks",
  tysm: "thanks",
  cuz: "because",
  cos: "because",
  btw: "by the way",
  tbh: "to be honest",
  dunno: "do not know",
  idk: "i do not know",
  tryna: "trying to",
  smth: "something",
  sth: "something",
  tmrw: "tomorrow",
  rn: "right now",
  tho: "though",
  thru: "through",
  n: "and",
  yoy: "year on year",
  sme: "small and medium sized business",
  smes: "small and medium sized businesses",
  smb: "small and medium sized business",
  smbs: "small and medium sized businesses",
  nevr: "never",
  nver: "never",
  neva: "never",
  w: "with",
  wot: "what",
  wich: "which",
  coz: "because",
  bc: "because",
  bcoz: "because",
  gonna: "going to",
  wanna: "want to",
  gimme: "give me",
  lemme: "let me",
  abt: "about",
  yr: "year",
  yrs: "years",
  govt: "government",
  gov: "government",
  biz: "business",
  pct: "percent",
  mkt: "market",
  vs: "versus",
};

const WRITTEN_OUT = new Map(Object.entries(SPELT_OUT));

/** Sounds and tags of chat, which say nothing. */
const CHATTER = new Set(
  "lol lmao lmfao rofl haha hahaha hehe xd omg wtf smh ngl imo imho fr lowkey highkey eh huh hmm hm um uh nah yo bro bruh fam innit kinda sorta".split(
    " ",
  ),
);

/**
 * The word written out, as no, one or more words: `didnt` → did, not; most words are themselves.
 *
 * @param isTypedSmall whether it was typed in small letters: sounds of chat and single letters may else be names
 */
export function spellOut(word: string, isTypedSmall = true): readonly string[] {
  if (isTypedSmall && CHATTER.has(word)) return [];
  if (!isTypedSmall && word.length === 1) return [word];
  const known = WRITTEN_OUT.get(word);
  if (known !== undefined) return known.split(" ");
  if (!word.includes("'")) return [word];
  const contractedIs = /^(\p{L}+)'s$/u.exec(word)?.[1];
  if (contractedIs !== undefined) return [contractedIs, "is"];
  const negated = /^(\p{L}+)n't$/u.exec(word)?.[1];
  if (negated !== undefined) return [negated, "not"];
  const contracted = /^(\p{L}+)'(?:re|ve|ll|d|m)$/u.exec(word)?.[1];
  return contracted === undefined ? [word] : [contracted];
}
