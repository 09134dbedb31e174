/** How a writer leads up to a claim, or takes some of it back: no part of what is claimed. */
const BEFORE = new RegExp(
  String.raw`^(?:\W*(?:${[
    String.raw`(?:hey|hi|ok|okay|so|well|yo|lol|lmao|haha|btw|fyi|imo|imho|afaik|iirc|tbh|ngl|like it or not|believe it or not|whether you like it or not|fun fact|fact|breaking|breaking news|news|psa|reminder|guys|folks|everyone|look|listen|wow|omg|and|but|also|plus|actually|basically|honestly|obviously|of course|clearly|indeed|wait|hmm|um|claim|note)`,
    String.raw`(?:i'?m |i am |im |we'?re |we are )?(?:pretty|fairly|quite|almost|absolutely|reasonably|very|100% )?\s?(?:sure|certain|positive|convinced|confident|told|aware)(?: of it)?`,
    String.raw`(?:i|we)(?:'ve| have|'d| would| just| also| only| once)* (?:read|heard|think|thought|believe|guess|reckon|remember|recall|gather|understand|saw|seen|suppose|assume|know|bet|learned|learnt|noticed|say|swear|was told|were told|am told)(?: somewhere| online| recently| yesterday| today| once| in class| from a friend)*`,
    String.raw`(?:from|as far as) (?:what )?(?:i|we) (?:can tell|know|read|heard|understand|understood|remember|recall|gather|see|saw)`,
    String.raw`(?:if|unless) (?:i|my memory|memory)(?:'m| am)? (?:remember|recall|read|serves?|mistaken)(?: (?:it |this )?(?:correctly|right|rightly|well|me right|me well|me))?`,
    String.raw`(?:apparently|supposedly|allegedly|presumably|evidently|seemingly|rumou?r has it|word is|they say|people say|somebody said|someone said|somebody told me|someone told me|my (?:friend|teacher|boss|professor|colleague|mate) (?:says|said|told me|claims|thinks))`,
    String.raw`(?:it(?:'s| is| was)? (?:true|clear|known|well known|a fact|said|seems|appears|looks like|turns out)|turns out|seems|looks like|everyone knows|everybody knows|the truth is|the fact is|fact is|the point is)`,
    String.raw`(?:in the (?:article|story|news|report|paper|text)|the (?:article|story|news|report|text|piece) (?:says|said|states|mentions|notes|reports)|as (?:stated|reported|mentioned|far as known)|reportedly)`,
  ].join("|")})\b(?:\s+that\b)?\W*)+`,
  "i",
);
const AFTER =
  /(?:[\s,;(–—-]+(?:right|correct|true|no|yes|ok|lol|lmao|haha|tbh|imo|imho|iirc|afaik|ngl|fyi|btw|(?:i'?m )?not (?:making (?:this|it) up|kidding|joking|lying)|no joke|not a joke|apparently|supposedly|allegedly|i think|i believe|i guess|i reckon|i read|i heard|i hear|pretty sure|i'?m (?:pretty |quite |fairly )?sure|for sure|from what i (?:read|heard)|as far as i (?:know|remember|recall)|if i (?:remember|recall)(?: (?:correctly|right|rightly|well))?|you know|as we all know|(?:is|are|was|were|do|does|did|has|have|had)(?:n'?t| not)? (?:it|they|he|she)))+[\s.!?)…]*$/i;
/** A claim of fewer words is none: what looked like a hedge was the claim. */
const FEWEST_WORDS = 3;

/** A claim without what the writer says of believing it: "pretty sure sales fell" → "sales fell". */
export function withoutHedges(text: string): string {
  const whole = text.trim();
  const rest = whole.replace(AFTER, "").replace(BEFORE, "").trim();
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length >= FEWEST_WORDS ? rest : whole;
}
