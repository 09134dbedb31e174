import { describe, expect, it } from "vitest";
import { isOfTransfer, transfersIn } from "../../src/language/transfers.js";

/** `Anna → Ben` for what goes from Anna to Ben. */
function read(text: string): string[] {
  const names = Array.from(text.matchAll(/Anna|Ben/g), ({ 0: id, index }) => ({
    id,
    start: index,
    end: index + id.length,
  }));
  return transfersIn(text, names).map(({ from, to }) => `${from} → ${to}`);
}

describe("what goes from one to the other", () => {
  it.each([
    "Anna helps Ben",
    "Anna will give Ben a boat",
    "Anna sold her boat to Ben",
    "Ben gets a boat from Anna",
    "Ben is supplied with boats by Anna",
    "Ben will draw on wood from Anna",
  ])("%s", (text) => {
    expect(read(text)).toEqual(["Anna → Ben"]);
  });

  it.each(["Anna met Ben", "Anna and Ben sell boats", "Anna was helped, said Ben", "Anna gives a boat"])(
    "is not said by %s",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

it("is said by a verb of giving or getting", () => {
  expect(["hands", "supplied", "gets", "boat"].map(isOfTransfer)).toEqual([true, true, true, false]);
});
