import { expect, it } from "vitest";
import { oppositesOf } from "../../src/language/opposites.js";
import { stem } from "../../src/language/stems.js";

it("opposites go both ways, and most words have none", () => {
  expect(oppositesOf(stem("giant"))).toContain(stem("medium"));
  expect(oppositesOf(stem("medium"))).toContain(stem("giant"));
  expect(oppositesOf(stem("server"))).toEqual(new Set());
});
