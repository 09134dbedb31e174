import { Converter } from "opencc-js/t2cn";

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HAN = /\p{Script=Han}/u;

/** Made when first needed: most texts are in another script, and either takes a while to make. */
const made: { segmenter?: Intl.Segmenter; toSimplified?: (text: string) => string } = {};

/** Whether a text has letters of a script without spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** The words of a run of letters without spaces, and where each begins, as the dictionaries of the runtime part them. */
export function wordsInRun(run: string): { text: string; start: number }[] {
  const segmenter = (made.segmenter ??= new Intl.Segmenter("zh", { granularity: "word" }));
  return pieces(run).flatMap((from, at, all) =>
    Array.from(segmenter.segment(run.slice(from, all[at + 1])), ({ segment, index }) => ({
      text: segment,
      start: from + index,
    })),
  );
}

/** The segmenter's cost is the square of the length; no sentence goes on for so long without a stop. */
const LONGEST = 200;

/** Where the pieces of a run begin that are parted one by one; none begins within a letter. */
function pieces(run: string): number[] {
  return Array.from({ length: Math.ceil(run.length / LONGEST) }, (_, piece) => {
    const from = piece * LONGEST;
    return /^[\uDC00-\uDFFF]/.test(run.slice(from, from + 1)) ? from + 1 : from;
  });
}

/** Chinese in simplified characters, one for each: 聯想 and 联想 are one name. Other text is itself. */
export function simplified(text: string): string {
  if (!HAN.test(text)) return text;
  const convert = (made.toSimplified ??= Converter({ from: "t", to: "cn" }));
  const converted = convert(text);
  return converted.length === text.length ? converted : text;
}
