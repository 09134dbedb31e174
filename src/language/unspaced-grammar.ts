import { wordsInRun } from "./scripts.js";
import type { AnswerType } from "./answer-type.js";

/**
 * What grammar there is to know of Chinese (in simplified characters), Japanese and Thai: words that tell nothing, what
 * a question asks for, and whether something is denied.
 */

const DENY = new Set(
  "不 不是 不会 不能 不可 不再 不曾 没 没有 没能 非 并非 未 未曾 尚未 并未 从未 并不 无 ไม่ ไม่ใช่ มิ มิได้".split(
    " ",
  ),
);

const TELL_NOTHING = new Set([
  ...DENY,
  ..."的 地 得 了 着 过 是 是不是 在 和 与 及 或 有 被 由 于 把 从 向 对 吗 呢 吧 啊 这 那 其 它 也 都 就 而 将 会 已 已经 什么 什么时候 谁 哪 哪里 哪儿 哪个 哪些 哪一 何 何时 何处 何人 何地 为什么 为何 怎么 怎样 如何 多少 几 多 多久".split(
    " ",
  ),
  ..."です ます でした ました ません ありま です なかっ から まで ため こと もの それ これ という どこ なぜ どう どうして どのくらい どれくらい くらい いくつ いくら だれ どなた 谁 何人 何年 何月 何日 何个 何时".split(
    " ",
  ),
  ..."ที่ ใน ของ และ เป็น คือ ได้ ให้ โดย จะ แล้ว ก็ มี อยู่ กับ หรือ นี้ นั้น ใคร อะไร เมื่อ เมื่อไร เมื่อใด เมื่อไหร่ ไหร่ ที่ไหน ไหน ใด ทำไม อย่างไร ยังไง กี่ เท่าไร เท่าไหร่ นาน ใช่ ไหม เปล่า ครับ ค่ะ คะ".split(
    " ",
  ),
]);

/** Japanese particles and endings; what has its meaning in two letters is seldom written so. */
const ENDING = /^[ぁ-ゖ]{1,2}$/;

/** Whether a word holds a sentence together, asks or denies, and says nothing of what it is about. */
export function isGrammar(word: string): boolean {
  return TELL_NOTHING.has(word) || ENDING.test(word);
}

/** Is it or is it not: whoever asks so denies nothing. */
const OR_NOT = /(\p{Script=Han})[不没]\1|หรือไม่/u;

/** The first that matches is asked for: the more particular come first. */
const ASKED: readonly (readonly [AnswerType, RegExp])[] = [
  [
    "duration",
    /多久|多长时间|(?:几|多少)个?(?:月|年|天|小时)|何年间|期间|นาน(?:เท่า|แค่ไหน)|กี่(?:ปี|เดือน|วัน|ชั่วโมง)/,
  ],
  [
    "time",
    /什么时候|何[时年月日]|[哪几]一?(?:年|天|月|日|号|点)|いつ|เมื่อ(?:ไร|ใด|ไหร่)|(?:ปี|วัน|เดือน)(?:ไหน|ใด|อะไร)/,
  ],
  ["reason", /为什么|为何|なぜ|どうして|ทำไม/],
  ["place", /哪里|哪儿|何处|(?:什么|哪个?)(?:城市|国家|地方)|どこ|ที่(?:ไหน|ใด)/],
  [
    "amount",
    /多[少大高长远重深]|几(?![乎内何])|何[人个台回割]|いくつ|いくら|どのくらい|どれくらい|กี่|เท่า(?:ไร|ไหร่|ใด)/,
  ],
  ["person", /谁|だれ|どなた|ใคร/],
  ["manner", /怎么|怎样|如何|どうやって|どのように|อย่างไร|ยังไง/],
  ["thing", /什么|哪|何|なに|どの|どれ|どちら|อะไร|ไหน|ใด/],
  ["yes_no", new RegExp(`吗|是否|か$|ไหม|หรือ(?:เปล่า|ยัง)|${OR_NOT.source}`, "u")],
];

/** What kind of answer a question in one of these scripts asks for; undefined where it does not ask in them. */
export function askedWithoutSpaces(words: string): AnswerType | undefined {
  const text = words.replaceAll(" ", "");
  return ASKED.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Not: `ない` behind few and dangerous is a part of the word, and before か it asks. */
const DENIED_IN_JAPANESE = /なかった|ません(?!か)|(?<![少危])ない(?!か)/;

/** Whether something is denied in a run of letters without spaces. */
export function deniesWithoutSpaces(run: string): boolean {
  const text = run.replace(OR_NOT, "");
  return DENIED_IN_JAPANESE.test(text) || wordsInRun(text).some((word) => DENY.has(word.text));
}
