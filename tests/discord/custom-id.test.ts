import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  factsField,
  factsFieldSchema,
  readCustomId,
  snowflakeSchema,
  writeCustomId,
} from "../../src/discord/custom-id.js";

const factId = fc.stringMatching(/^[a-z0-9]{1,12}(?:-[a-z0-9]{1,12}){0,4}$/);

describe("a custom id", () => {
  it("is read back as it was written, by anybody", () => {
    expect(writeCustomId("more", "sales-fell,market-share", "2")).toBe("1:more:sales-fell,market-share:2");
    expect(readCustomId("1:more:sales-fell,market-share:2")).toEqual({
      name: "more",
      fields: ["sales-fell,market-share", "2"],
    });
    expect(readCustomId(writeCustomId("more", ""))).toEqual({ name: "more", fields: [""] });
  });

  it.each([
    ["of another version", "0:more:sales-fell"],
    ["without a name", "1"],
    ["of nothing", ""],
    ["with what we never write", "1:more:<@1>"],
    ["that is too long", `1:more:${"x".repeat(100)}`],
  ])("%s is not read", (_, id) => {
    expect(readCustomId(id)).toBeUndefined();
  });

  it("is not read, and breaks nothing, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const read = readCustomId(id);
        if (read !== undefined) expect(writeCustomId(read.name, ...read.fields)).toBe(id);
      }),
    );
  });

  it("over Discord's limit, or with a field that would be misread, is a mistake of the program's", () => {
    expect(() => writeCustomId("more", "x".repeat(93))).not.toThrow();
    expect(() => writeCustomId("more", "x".repeat(94))).toThrow("at most 100 characters, found 101");
    expect(() => writeCustomId("more", "a:b")).toThrow('found "a:b"');
  });
});

describe("the facts of a custom id", () => {
  it("are as many as fit, each in whole, and are read back", () => {
    fc.assert(
      fc.property(fc.array(factId, { maxLength: 12 }), fc.nat(90), (ids, room) => {
        const field = factsField(ids, room);
        expect(field.length).toBeLessThanOrEqual(room);
        const read = factsFieldSchema.parse(field);
        expect(read).toEqual(ids.slice(0, read.length));
        const next = ids[read.length];
        if (next !== undefined) expect([...read, next].join(",").length).toBeGreaterThan(room);
      }),
    );
  });

  it("are refused where they are no ids", () => {
    expect(factsFieldSchema.safeParse("sales-fell,,x").success).toBe(false);
    expect(factsFieldSchema.safeParse("Sales").success).toBe(false);
  });
});

it("a person's id is 17 to 20 digits", () => {
  expect(snowflakeSchema.safeParse("123456789012345678").success).toBe(true);
  expect(snowflakeSchema.safeParse("me").success).toBe(false);
});
