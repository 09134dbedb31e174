import { expect, test } from "vitest";
import { KnowledgeError } from "../../src/errors.js";
import { openPacks } from "../../src/knowledge/open.js";
import { packFiles, swap } from "./sound-pack.js";

test("sound packs are opened, in order", () => {
  expect(openPacks([packFiles()]).map(({ id }) => id)).toEqual(["bridge"]);
});

test("the first fault is thrown, with its position and how many more there are", () => {
  const broken = packFiles({
    facts: (text) => text.replace("- source: wire", "- source: herald").replace("mayor", "major"),
  });
  expect(() => openPacks([broken])).toThrow(KnowledgeError);
  expect(() => openPacks([broken])).toThrow(
    'p/facts.yaml:6:12: expected an entity of the pack, found "major". And 1 more; run footnote check.',
  );
});

test("packs that share ids are not opened together", () => {
  expect(() => openPacks([packFiles(), { ...packFiles(), dir: "q" }])).toThrow(
    "q/facts.yaml:1:7: expected an id of its own",
  );
});

test("what only makes a pack unfit to be published does not stop it", () => {
  expect(openPacks([packFiles({ facts: swap("    - Who opened it?\n", "") })])).toHaveLength(1);
});
