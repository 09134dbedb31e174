import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonSchemas } from "../../src/knowledge/json-schema.js";

test.each(jsonSchemas())("knowledge/$name is up to date (footnote schema writes it)", ({ name, text }) => {
  expect(readFileSync(new URL(`../../knowledge/${name}`, import.meta.url), "utf8")).toBe(text);
});
