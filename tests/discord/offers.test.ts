import { expect, it } from "vitest";
import { createOffers } from "../../src/discord/offers.js";
import { indexKnowledge } from "../../src/search/knowledge-index.js";
import { preparePack } from "../../src/search/prepare.js";
import { openWordCounts } from "../../src/word-counts.js";
import { riverFact, riverPack } from "../search/river-fact.js";

it("offers the first questions of a fact, in the curators' own words, and not the hundreds that follow", () => {
  const counts = openWordCounts();
  const questions = [
    ...Array.from({ length: 5 }, (_, at) => `who opened the bridge, asked ${at}?`),
    "hoo opend teh brigde, in hste?",
  ];
  const pack = preparePack(riverPack({ facts: [riverFact("opening", "It is so.", questions)] }), counts);
  const offer = createOffers(indexKnowledge([pack], counts));
  expect(offer("who opened", 9)).toEqual([expect.stringMatching(/^who opened the bridge, asked \d\?$/)]);
  expect(offer("bridge, asked 4?", 9)).toEqual(["who opened the bridge, asked 4?"]);
  expect(offer("hoo opend teh brigde, in hste?", 9)).not.toContain("hoo opend teh brigde, in hste?");
});
