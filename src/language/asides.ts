import { isVerbAt } from "./verbs.js";

const NAME = String.raw`\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s+\p{Lu}[\p{L}\p{N}.&-]*)*`;
/** What a name is said to be, without a clause in it and no choice. */
const KIND = String.raw`(?:an?|the|its|their|${NAME}['’]s)\s+(?:(?!\b(?:who|which|that|or|i|we|you)\b)[^,;:.?!]){3,60}`;
/** What is said of a name in passing: "Inspur, a Chinese company, …"; in small letters only where it ends in a comma, too. */
const APPOSITION = new RegExp(
  String.raw`(?<!\b(?:in|on|at|by|for|from|of|with|to|after|before|since|under)\s)(?<name>(?!(?:In|On|At|By|For|From|Of|With|To|After|Before|Since|Under|As|But|And|So|Yet|Now|Then)\b)${NAME}),\s+(?<kind>${KIND})(?<end>,|[.?!]*\s*$)|(?<!['’]s\s)(?<small>\b\p{Ll}+),\s+(?<is>(?:an?|the)\s+(?:(?!\b(?:who|which|that|or|i|we|you)\b)[^,;:.?!]){3,60}),`,
  "gu",
);

/** What a sentence begins with, or says of what kind somebody is, with a capital. */
const NO_NAME =
  "(?:Who|What|When|Where|Why|Which|How|Did|Do|Does|Is|Are|Was|Were|Has|Have|Had|Can|Could|Will|Would|Should|But|And|So|As|The|If|In|On|At|By|For|From|Of|With|To|Under|After|Before|Since|Yet|Now|Then|Today|Yesterday|Former|Ex|Tell|Both|Chinese|American)\\b";
const ROLE = String.raw`(?:CEO|(?:[Cc]hief [Ee]xecutive|[Cc]hairm[ae]n|[Cc]hairwoman|[Cc]hair|[Pp]resident|[Cc]hief|[Bb]oss|[Hh]ead|[Dd]irector|[Ff]ounder|[Oo]wner|[Ll]eader)(?: [Oo]fficer)?)`;
/** A role before the name of whoever has it: "Inspur's chairman Sun Pishu", "IBM CEO Ginni Rometty". */
const TITLE = new RegExp(
  String.raw`(?<of>(?<!\band )\b(?!${NO_NAME})${NAME}(?:['’]s(?: \p{Lu}\p{Ll}+){0,2})?)(?<! Vice) (?<role>${ROLE}),? (?<holder>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}-]+)+)`,
  "gu",
);

/** A sentence without what it says in passing, and that as statements of their own. */
export interface Asides {
  readonly rest: string;
  readonly asides: readonly string[];
}

/** What a sentence says in passing of what a name is; nothing, for most. */
export function asidesIn(sentence: string): Asides {
  let rest = sentence;
  const asides = Array.from(sentence.matchAll(APPOSITION)).flatMap(({ 0: whole, groups }) => {
    const name = groups?.name ?? groups?.small ?? "";
    const kind = groups?.kind ?? groups?.is ?? "";
    const words = kind.toLowerCase().split(/\s+/);
    // A clause or a list says nothing of the name before it.
    if (words.includes("and") || words.some((_, at) => isVerbAt(words, at))) return [];
    const end = groups?.end ?? ",";
    rest = rest.replace(whole, () => (end === "," ? name : `${name}${end}`));
    return [`${name} is ${kind}`];
  });
  return { rest, asides: [...asides, ...rolesIn(sentence)] };
}

/** What role a name before which it stands has, each as a statement. */
function rolesIn(sentence: string): string[] {
  return Array.from(sentence.matchAll(TITLE), ({ groups }) => {
    const { of = "", role = "", holder = "" } = groups ?? {};
    return `${holder} is ${/['’]s\b/u.test(of) ? of : `${of}'s`} ${role}`;
  });
}

const NUMBER =
  "(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)";
/** A thing that is named with its length: "the five-year agreement with China Telecom". */
const LONG = new RegExp(
  String.raw`\b(?:the|its|their|that|this)\s+(?:${NAME}['’]s\s+)?(?:(?!(?:first|last|next|past|previous)\b)\p{L}+\s+)?${NUMBER}[\s-](?:years?|months?|weeks?)(?:-long)?\s+(?!(?:of|in|to|from|for|at|on|ago|later|before|after|and|or|long|old)\b)(?:${NAME}\s+)?\p{Ll}+(?:\s+(?:with|of|between)\s+(?:the\s+)?${NAME}(?:\s+and\s+${NAME})?)?`,
  "u",
);

/** The thing that a question names with its length, and so takes to have it. */
export function longThingIn(question: string): string | undefined {
  return LONG.exec(question)?.[0];
}
