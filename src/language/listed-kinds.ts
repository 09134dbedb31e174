/** What a list can be of: a kind of name, figures of a unit, or events with their dates. */
export type ListedKind =
  | "company"
  | "person"
  | "product"
  | "place"
  | "publication"
  | "organisation"
  | "government"
  | "percent"
  | "figure"
  | "event";

/** Each kind, as several of it are named, and one. */
const NOUNS: readonly (readonly [ListedKind, string, string])[] = [
  [
    "company",
    "companies|firms|corporations|businesses|enterprises|parties|partners",
    "company|firm|corporation|business|enterprise|party|partner",
  ],
  [
    "person",
    "people|persons|individuals|executives|managers|bosses|leaders|speakers",
    "person|individual|executive|manager|boss|leader|speaker",
  ],
  [
    "product",
    "products|technologies|brands|systems|chips|tools",
    "product|technology|brand|system|chip|tool",
  ],
  ["place", "places|countries|cities|locations", "place|country|city|location"],
  [
    "publication",
    "news (?:organi[sz]ations|companies|services|sites)|papers|newspapers|outlets|media|publications|agencies|sources|magazines|sites|reports",
    "news (?:organi[sz]ation|company|service|site)|paper|newspaper|outlet|medium|publication|agency|source|magazine|site",
  ],
  ["organisation", "organi[sz]ations|groups|foundations|bodies", "organi[sz]ation|group|foundation|body"],
  ["government", "governments|states", "government"],
  ["percent", String.raw`percentages|percents?(?: \w+)?|percent figures`, "percentage"],
  ["figure", "figures|numbers|statistics|stats|data", "figure|number|statistic|stat"],
  ["event", "dates|events|things|developments", "date|event|thing|development"],
];
const ASKS =
  /\b(?:which|what|list|name|enumerate|give me|tell me|show me|all)\s+(?:are\s+)?(?!(?:do|does|did|has|have|had|will|would|can|could)\b|(?:\w+\s+){0,2}(?:one|same)\b)(?:of\s+)?(?:[\w']+\s+){0,3}?/
    .source;
/** Nothing but what is asked for: "and the people in it?", "what about the top people at the mill?". */
const AND = /^\W*(?:and|also|plus|what about|how about)\s+(?:all\s+)?the\s+(?:\w+\s+){0,2}?/.source;
const NO_MORE = /(?=\W*$|\s+(?:at|of|in|from|on|who|that|which)\b)/.source;
const EACH = /\b(?:every|each)\s+(?:(?:single|other)\s+)?(?:\w+\s+)?/.source;
const EVERYONE =
  /\b(?<noun>everyone|everybody)\b(?=\W*$|\s+(?:who|that|in|at|from|of|else|named|mentioned|quoted|cited|involved)\b)/
    .source;
const WHO_ARE = /\bwho (?:are|were) (?:all )?(?:the )?(?:\w+ )?/.source;
/** Who is named; of whom more is asked than that, `ofTheStory` tells. */
const WHO_IS_NAMED = /\b(?<noun>who)(?=\s+(?:all\s+)?(?:is|are|was|were|gets?)\s+(?:named|mentioned)\b)/
  .source;
/** What went on in a period. */
const WHAT_HAPPENED =
  /\b(?<noun>what)(?=\s+(?:all\s+|else\s+)?(?:happened|happens|took place|went on|occurred)\b)/.source;
const READERS = NOUNS.map(([kind, several, one]) => ({
  kind,
  patterns: [
    `${ASKS}(?<noun>${several})\\b`,
    `${AND}(?<noun>${several})${NO_MORE}`,
    `${EACH}(?<noun>${one})\\b`,
    ...(kind === "person" ? [EVERYONE, WHO_IS_NAMED, `${WHO_ARE}(?<noun>${several})\\b`] : []),
    ...(kind === "event" ? [WHAT_HAPPENED] : []),
  ].map((pattern) => new RegExp(pattern, "i")),
}));

/** Words that tell nothing of which ones are meant: all that the story has are. */
const OF_THE_STORY =
  /^(?:\W*(?:which|what|list|name|enumerate|give|tell|show|me|all|every|each|everyone|everybody|single|of|the|and|please|pls|are|is|were|was|do|does|did|there|in|by|on|at|to|from|it|its|itself|them|they|this|that|these|with|else|other|others|another|too|also|again|different|various|whole|entire|here|who|whom|sources?|involved|mentioned|named|quoted|cited|concerned|featured|referred|mentions?|names?|quotes?|cites?|refers?|relies|rely|leans?|appear|appears|occur|occurs|come|comes|up|play|part|role|a|story|article|piece|report|text|page|news|deal|affair|matter|figures?|numbers?|given|gives?|contains?|stated|reported|reports?|found|used|uses?|you|know|have|has|having|as|for|something|anything|happen(?:s|ed)?|took|takes?|place[sd]?|dated?|went)\b)*\W*$/i;
/** Whoever has it all in mind says so, though one fact may tell of several. */
const ALL = /\b(?:all|every|each|everyone|everybody|complete|full|entire|enumerate|list)\b/i;
/** What the story quotes is in it; who carries the story is not. */
const QUOTED = /\b(?:quot|cit|mention|refer|rel(?:y|ies)\b|lean)/i;
/** Which ones say so of what was just told: "which of the papers mention it?". */
const POINTS_AT =
  /\b(?:mention|report|carr|quot|cit|say|sai|confirm|ha)\w* (?:it|this|that|them|these|those|so)\W*$/i;

/** What a question asks to list. */
export interface Listed {
  readonly kind: ListedKind;
  /** Whether all that the story has are meant. */
  readonly ofTheStory: boolean;
  /** Whether it asks for all in so many words. */
  readonly all: boolean;
  /** Whether those are meant that the story quotes or mentions. */
  readonly quoted: boolean;
}

/** The kind of things that a question asks to list; the one that is named first. */
export function listedKind(text: string): Listed | undefined {
  const found = READERS.flatMap(({ kind, patterns }) =>
    patterns.flatMap((pattern) => {
      const match = pattern.exec(text);
      const noun = match?.groups?.noun;
      if (match === null || noun === undefined) return [];
      const ofTheStory = OF_THE_STORY.test(text.replace(noun, "")) && !POINTS_AT.test(text);
      return { kind, at: match.index + match[0].length, ofTheStory };
    }),
  );
  const [first] = found.sort((a, b) => a.at - b.at);
  if (first === undefined) return undefined;
  const { kind, ofTheStory } = first;
  return { kind, ofTheStory, all: ALL.test(text), quoted: ofTheStory && QUOTED.test(text) };
}
