import { expect, it } from "vitest";
import { Backlog, INTERACTION_LIMITS, MESSAGE_LIMITS } from "../../src/discord/backlog.js";

/** Work that is done when it is told to be. */
function pending(): { readonly work: () => Promise<void>; readonly finish: () => void } {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { work: () => done, finish };
}

it("does the work of a channel in turn, and that of others meanwhile", async () => {
  const backlog = new Backlog(MESSAGE_LIMITS);
  const { work, finish } = pending();
  const order: string[] = [];
  const first = backlog.add("a", async () => {
    await work();
    order.push("first");
  });
  const second = backlog.add("a", () => Promise.resolve(order.push("second")));
  await backlog.add("b", () => Promise.resolve(order.push("elsewhere")));
  finish();
  await Promise.all([first, second]);
  expect(order).toEqual(["elsewhere", "first", "second"]);
});

it("takes ten of a channel at most, and more again when they are done", async () => {
  const backlog = new Backlog(MESSAGE_LIMITS);
  const { work, finish } = pending();
  const taken = Array.from({ length: 12 }, () => backlog.add("a", work));
  expect(taken.filter((one) => one !== undefined)).toHaveLength(10);
  expect(backlog.add("b", work)).toBeDefined();
  finish();
  await Promise.all(taken.flatMap((one) => one ?? []));
  expect(backlog.add("a", work)).toBeDefined();
});

it("takes a hundred in all", () => {
  const backlog = new Backlog(MESSAGE_LIMITS);
  const { work } = pending();
  const taken = Array.from({ length: 120 }, (_, n) => backlog.add(String(n), work));
  expect(taken.filter((one) => one !== undefined)).toHaveLength(100);
});

it("goes on after work that failed, whose error is the caller's", async () => {
  const backlog = new Backlog({ inLine: 1, inAll: 1, atOnce: 1 });
  await expect(backlog.add("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await backlog.add("a", () => Promise.resolve("yes"))).toBe("yes");
});

it("does at once what need not wait for each other, five of a person at most", async () => {
  const backlog = new Backlog(INTERACTION_LIMITS);
  const { work, finish } = pending();
  const taken = Array.from({ length: 5 }, () => backlog.add("a", work));
  expect(taken).not.toContain(undefined);
  expect(backlog.add("a", work)).toBeUndefined();
  expect(await backlog.add("b", () => Promise.resolve("done"))).toBe("done");
  finish();
  await Promise.all(taken.flatMap((one) => one ?? []));
  expect(await backlog.add("a", () => Promise.resolve("done"))).toBe("done");
});
