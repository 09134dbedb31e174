import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { withoutAParagraph, type AskedQuestion, type Collection } from "./collection.js";
import { auroc } from "./metrics.js";
import { MOST_HITS, type Hit, type Retriever, type System } from "./system.js";

/** What a system did on some collections; times in milliseconds, memory in megabytes, once all is asked. */
export interface Measured {
  readonly system: string;
  /** 1 where the first hit was right, else 0: by collection, in the order of its questions. */
  readonly firstRight: readonly (readonly number[])[];
  readonly reciprocalRanks: readonly number[];
  /**
   * How well confidence tells what something answers from what nothing does, one paragraph left out; undefined where
   * nothing is left out, and of a system that gives no score.
   */
  readonly auroc: number | undefined;
  readonly times: readonly number[];
  readonly indexTime: number;
  readonly memory: number;
}

/** No system is asked for longer than this, so that the slow ones come to an end; in milliseconds. */
const LONGEST = 60_000;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/**
 * Indexes every collection, warms up on the first questions of each, and asks all.
 *
 * @param leavesOut whether to ask again with each paragraph left out
 */
export async function measure(
  system: System,
  collections: readonly Collection[],
  leavesOut: boolean,
): Promise<Measured> {
  const before = heldMemory();
  const start = performance.now();
  const retrievers: Retriever[] = [];
  for (const collection of collections) retrievers.push(await system.index(collection));
  const indexTime = performance.now() - start;

  const deadline = performance.now() + LONGEST;
  const times: number[] = [];
  const ranks: number[][] = [];
  for (const [at, { questions }] of collections.entries()) {
    const retriever = retrievers[at];
    if (retriever === undefined) continue;
    for (const { text } of questions.slice(0, WARM_UP)) {
      if (performance.now() < deadline - LONGEST / 2) await timed(retriever, text);
    }
    const own: number[] = [];
    for (const question of questions) {
      if (performance.now() > deadline && own.length > 0) break;
      const { hits, took } = await timed(retriever, question.text);
      times.push(took);
      own.push(rankOf(question, hits));
    }
    ranks.push(own);
  }
  // Some make what they need when they are first asked. What is used no more may be collected before: so they are once.
  const memory = heldMemory() - before;
  retrievers.length = 0;
  return {
    system: system.name,
    firstRight: ranks.map((own) => own.map((rank) => Number(rank === 1))),
    reciprocalRanks: ranks.flat().map((rank) => (rank <= MOST_HITS ? 1 / rank : 0)),
    auroc: leavesOut ? await knowsNothing(system, collections) : undefined,
    times,
    indexTime,
    memory: memory / 2 ** 20,
  };
}

/** Questions of each collection that are asked once before anything is timed: a process that answers has done so before. */
const WARM_UP = 20;

async function timed(
  retriever: Retriever,
  question: string,
): Promise<{ hits: readonly Hit[]; took: number }> {
  const start = performance.now();
  const found = retriever.search(question);
  const hits = found instanceof Promise ? await found : found;
  return { hits, took: performance.now() - start };
}

function rankOf({ right }: AskedQuestion, hits: readonly Hit[]): number {
  const place = hits.findIndex((hit) => right.includes(hit.place));
  return place < 0 ? Infinity : place + 1;
}

async function knowsNothing(system: System, collections: readonly Collection[]): Promise<number | undefined> {
  const answered: number[] = [];
  const unanswered: number[] = [];
  for (const collection of collections.flatMap(withoutAParagraph)) {
    const retriever = await system.index(collection);
    for (const { text, right } of collection.questions) {
      const [best] = await retriever.search(text);
      if (best !== undefined && best.score === undefined) return undefined;
      const sure = retriever.confidence?.(text) ?? best?.score ?? 0;
      (right.length > 0 ? answered : unanswered).push(sure);
    }
  }
  return unanswered.length === 0 ? undefined : auroc(answered, unanswered);
}

function heldMemory(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
