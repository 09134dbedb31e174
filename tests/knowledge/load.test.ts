import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadPack } from "../../src/knowledge/load.js";
import { packFiles, problemText, swap, type Change } from "./sound-pack.js";

function faults(change: Change): string[] {
  return loadPack(packFiles(change)).problems.map(problemText);
}

const manifestOnly = (text: string): string[] =>
  loadPack({ dir: "p", files: [{ name: "pack.yaml", text }] }).problems.map(problemText);

test("a sound pack is read whole, facts of all files together", () => {
  const { pack, problems } = loadPack(packFiles({ more: "[]" }));
  expect(problems).toEqual([]);
  expect(pack?.title).toBe("The bridge");
  expect(pack?.facts.map(({ id }) => id)).toEqual(["opening"]);
  expect(pack?.facts[0]?.draft).toBe(false);
});

test("parts of the pack are found where they stand", () => {
  const { locate } = loadPack(packFiles());
  expect(locate(["facts", 0, "questions", 1])).toEqual({ file: "p/facts.yaml", line: 16, column: 7 });
  expect(locate(["sources", 1, "url"])).toEqual({ file: "p/pack.yaml", line: 15, column: 10 });
  expect(locate(["title"])).toEqual({ file: "p/pack.yaml", line: 2, column: 8 });
  expect(locate(["facts", 0, "nowhere"])).toEqual({ file: "p/facts.yaml", line: 1, column: 3 });
});

test("files of the working directory are shown by their names", () => {
  expect(loadPack({ ...packFiles({ facts: () => "{}" }), dir: "." }).problems[0]?.file).toBe("facts.yaml");
});

describe("what is wrong with the shape is told where it is and in plain words", () => {
  test.each<[string, Change, string]>([
    [
      "an unknown key",
      { facts: swap("short:", "shrot:") },
      'p/facts.yaml:4:3: fault: expected a known key, found "shrot"',
    ],
    [
      "an unknown key of the manifest",
      { manifest: swap("title: The bridge", "title: B\ncolour: red") },
      'p/pack.yaml:3:1: fault: expected a known key, found "colour"',
    ],
    [
      "a missing key",
      { facts: swap("  topic: Opening\n", "") },
      'p/facts.yaml:1:3: fault: expected "topic": text, found no such key',
    ],
    [
      "an empty value",
      { facts: swap("topic: Opening", "topic:") },
      "p/facts.yaml:2:3: fault: expected text, found nothing",
    ],
    [
      "a number for text",
      { facts: swap("topic: Opening", "topic: 2014") },
      "p/facts.yaml:2:10: fault: expected text, found the number 2014 (put it in quotes)",
    ],
    [
      "true for text",
      { facts: swap("topic: Opening", "topic: true") },
      "p/facts.yaml:2:10: fault: expected text, found true (put it in quotes)",
    ],
    [
      "text with a colon",
      { facts: swap("- Who opened it?", "- Who opened: it?") },
      "p/facts.yaml:16:7: fault: expected text, found keys and values (put text that has a colon in quotes)",
    ],
    [
      "a number for lines of text",
      { facts: swap("refutes: []", "refutes: 7") },
      "p/facts.yaml:23:12: fault: expected texts, one a line, or a list of them, found the number 7 (put it in quotes)",
    ],
    [
      "a list for keys",
      { facts: swap("{ start: the bridge was opened }", "[a]") },
      "p/facts.yaml:10:15: fault: expected keys and values, found a list",
    ],
    [
      "half a paragraph",
      { facts: swap("paragraph: 2", "paragraph: 2.5") },
      "p/facts.yaml:9:18: fault: expected a whole number, found the number 2.5",
    ],
    [
      "paragraph nought",
      { facts: swap("paragraph: 2", "paragraph: 0") },
      "p/facts.yaml:9:18: fault: expected more than 0, found the number 0",
    ],
    [
      "another status",
      { facts: swap("press_report", "rumour") },
      'p/facts.yaml:5:11: fault: expected one of company_statement, press_report, estimate, opinion, found "rumour"',
    ],
    [
      "an id with a capital",
      { facts: swap("id: opening", "id: Opening") },
      'p/facts.yaml:1:7: fault: expected an id of lower-case letters, digits and single hyphens, found "Opening"',
    ],
    [
      "an id that is too long to be carried in a button",
      { facts: swap("id: opening", `id: ${"long-".repeat(13)}id`) },
      `p/facts.yaml:1:7: fault: expected an id of at most 64 characters, found "${"long-".repeat(12)}…"`,
    ],
    [
      "a date that is none",
      { manifest: swap("2020-05-01", "2020-13-01") },
      'p/pack.yaml:8:16: fault: expected a date like 2014-08-22, found "2020-13-01"',
    ],
    [
      "words for yes",
      { facts: swap("refutes: []", "draft: maybe") },
      'p/facts.yaml:23:10: fault: expected true or false, found "maybe"',
    ],
    [
      "a file that is no list",
      { facts: () => "id: x" },
      "p/facts.yaml:1:1: fault: expected a list, found keys and values",
    ],
    [
      "a file of comments",
      { facts: () => "# nothing yet\n" },
      "p/facts.yaml:1:1: fault: expected a list, found nothing",
    ],
    [
      "a fact that is a word",
      { facts: () => "- x\n" },
      'p/facts.yaml:1:3: fault: expected keys and values, found "x"',
    ],
    [
      "a manifest that is a list",
      { manifest: () => "- a" },
      "p/pack.yaml:1:1: fault: expected keys and values, found a list",
    ],
  ])("%s", (_, change, line) => {
    expect(faults(change)).toEqual([line]);
  });

  test("every fault is told at once", () => {
    const change: Change = {
      manifest: swap("kind: person", "kind: hero"),
      facts: (text) => text.replace("topic: Opening", "topic: 1").replace("short:", "shrot:"),
    };
    expect(faults(change).map((line) => line.split(": ")[0])).toEqual([
      "p/facts.yaml:2:10",
      "p/facts.yaml:4:3",
      "p/pack.yaml:19:11",
    ]);
  });

  test("a pack without a manifest", () => {
    expect(loadPack({ dir: "p", files: [] }).problems.map(problemText)).toEqual([
      "p/pack.yaml:1:1: fault: expected a manifest, found no such file",
    ]);
  });
});

describe("what is wrong with the YAML is a fault with a position", () => {
  test.each([
    ["a key twice", "a: 1\nb: 2\na: 3\n", 'p/pack.yaml:3:1: fault: expected each key once, found "a" again'],
    [
      "two documents",
      "a: 1\n---\na: 2\n",
      "p/pack.yaml:2:1: fault: expected one document in the file, found another one, after ---",
    ],
    [
      "a second colon",
      "a: b: c\n",
      "p/pack.yaml:1:4: fault: expected valid YAML, found a second colon in the line (put text that has a colon in quotes)",
    ],
    ["a tab", "a:\n\tb: 1\n", "p/pack.yaml:2:1: fault: expected spaces before the text, found a tab"],
    [
      "a sign",
      "a: @b\n",
      "p/pack.yaml:1:4: fault: expected valid YAML, found a sign that text cannot begin with (put the text in quotes)",
    ],
  ])("%s", (_, text, line) => {
    expect(manifestOnly(text)).toContain(line);
  });

  test("an unknown tag, and a key that is a list", () => {
    expect(manifestOnly("a: !b c\n")[0]).toContain(
      "p/pack.yaml:1:4: fault: expected valid YAML, found a mistake: Unresolved tag",
    );
    expect(manifestOnly("? [a]\n: b\n")[0]).toContain("p/pack.yaml:1:1: fault: ");
  });

  test("an unclosed list, and an alias for nothing", () => {
    expect(manifestOnly("a: [1,\n")[0]).toMatch(
      /^p\/pack\.yaml:\d+:\d+: fault: expected valid YAML, found a mistake: /,
    );
    expect(manifestOnly("a: *nobody\n")).toEqual([
      'p/pack.yaml:1:4: fault: expected valid YAML, found "*nobody", which names nothing (put text that begins with * in quotes)',
    ]);
  });

  test("aliases that multiply end as a fault, soon", () => {
    const names = "abcdefghij".split("");
    const bomb = names.map(
      (name, index) =>
        `${name}: &${name} [${Array(10)
          .fill(index === 0 ? "x" : `*${names[index - 1] ?? ""}`)
          .join(", ")}]`,
    );
    expect(manifestOnly(bomb.join("\n"))[0]).toContain("fault: expected YAML that can be read");
    expect(manifestOnly("a: &a [*a]")).not.toEqual([]);
  });

  test.each([
    ["[".repeat(100_000), "1:49"],
    [`${"[".repeat(2000)}${"]".repeat(2000)}`, "1:49"],
    ["{a: ".repeat(5000), "1:193"],
    [`a: 1\n${"- ".repeat(5000)}x`, "2:97"],
    ["? ".repeat(5000), "1:97"],
    ["a: ".repeat(5000), "1:146"],
    [Array.from({ length: 2000 }, (_, index) => `${" ".repeat(index)}a:`).join("\n"), "258:1"],
  ])("nesting without end is a fault", (text, place) => {
    expect(manifestOnly(text)[0]).toBe(
      `p/pack.yaml:${place}: fault: expected a few levels of nesting, found more than can be read`,
    );
  });

  test("brackets in text are no nesting", () => {
    const text = `- x\n- "${"[".repeat(200)}"\n- a ${"[ ".repeat(200)}\n- >\n  ${"[- ".repeat(100)}\n# ${"[".repeat(100)}\n`;
    expect(faults({ facts: () => text }).join()).not.toContain("nesting");
  });

  test("whatever is in a file, it is read or it has a fault", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "- ",
        ": ",
        "\n",
        "  ",
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        "&a ",
        "*a",
        "!t ",
        "|\n",
        "id",
        "---\n",
        "%YAML 1.1\n",
        "#",
        "<<: ",
        "__proto__: ",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const loaded = loadPack(packFiles({ facts: () => pieces.join("") }));
        expect(loaded.pack !== undefined || loaded.problems.length > 0).toBe(true);
        for (const { line, column } of loaded.problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
    );
  });
});
