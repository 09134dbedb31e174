/** What a list can be of: a kind of name, or figures of a unit. */
export type ListedKind =
  | "company"
  | "person"
  | "product"
  | "place"
  | "publication"
  | "organisation"
  | "government"
  | "percent"
  | "figure";

const NOUNS: readonly (readonly [ListedKind, string])[] = [
  ["company", "companies|firms|corporations|businesses|enterprises|parties|partners"],
  ["person", "people|persons|individuals|executives|managers|bosses|leaders|speakers"],
  ["product", "products|technologies|brands|systems|chips|tools"],
  ["place", "places|countries|cities|locations"],
  ["publication", "papers|newspapers|outlets|media|publications|agencies|sources|magazines|sites|reports"],
  ["organisation", "organi[sz]ations|groups|foundations|bodies"],
  ["government", "governments|states"],
  ["percent", "percentages|percents?(?: \\w+)?|percent figures"],
  ["figure", "figures|numbers|statistics|stats|data"],
];
const ASKS =
  /\b(?:which|what|list|name|enumerate|give me|tell me|show me|all)\s+(?:are\s+)?(?!(?:\w+\s+){0,2}(?:one|same)\b)(?:of\s+)?(?:[\w']+\s+){0,3}?/
    .source;
const READERS = NOUNS.map(([kind, nouns]) => ({
  kind,
  pattern: new RegExp(String.raw`${ASKS}(?<noun>${nouns})\b`, "i"),
}));

/** Words that tell nothing of which ones are meant: all that the story has are. */
const OF_THE_STORY =
  /^(?:\W*(?:which|what|list|name|enumerate|give|tell|show|me|all|of|the|please|pls|are|is|were|was|do|does|did|there|in|by|on|it|them|this|that|these|other|different|various|whole|here|involved|mentioned|named|quoted|cited|concerned|featured|appear|appears|come|comes|up|play|part|role|a|story|article|piece|report|text|news|deal|affair|matter|figures?|numbers?|given|stated|reported|found|used|you|know|have|has)\b)*\W*$/i;

/** What a question asks to list. */
export interface Listed {
  readonly kind: ListedKind;
  /** Whether all that the story has are meant. */
  readonly ofTheStory: boolean;
}

/** The kind of things that a question asks to list; the one that is named first. */
export function listedKind(text: string): Listed | undefined {
  const found = READERS.flatMap(({ kind, pattern }) => {
    const match = pattern.exec(text);
    const noun = match?.groups?.noun;
    if (match === null || noun === undefined) return [];
    return { kind, at: match.index + match[0].length, ofTheStory: OF_THE_STORY.test(text.replace(noun, "")) };
  });
  const [first] = found.sort((a, b) => a.at - b.at);
  return first && { kind: first.kind, ofTheStory: first.ofTheStory };
}
