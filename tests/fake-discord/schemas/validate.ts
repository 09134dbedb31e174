import { isDeepStrictEqual } from "node:util";
import { limitProblems } from "./limits.js";
import { bodySchema, routeOf } from "./routes.js";

/** discord.js sends these with every message, new or changed, also where Discord knows nothing of it and passes over it. */
const SENT_BY_THE_LIBRARY: readonly string[] = ["enforce_nonce", "data.enforce_nonce", "tts", "data.tts"];

/** What Discord would refuse in a request, or silently pass over; nothing when all is well. */
export function requestProblems(method: string, path: string, body: unknown): readonly string[] {
  const route = routeOf(method, path);
  if (route === undefined) return [`${method} ${path}: no such route`];
  const schema = bodySchema(route, body);
  if (schema === "no body") return body === undefined ? [] : [`${route}: a body where none is expected`];
  const parsed = schema.safeParse(body);
  const problems = parsed.success
    ? [...unknownKeys(parsed.data, body), ...limitProblems(route, body)]
    : parsed.error.issues.map(({ path: at, message }) => `${at.join(".")}: ${message}`);
  return problems.map((problem) => `${route}: ${problem}`);
}

function unknownKeys(parsed: unknown, sent: unknown): readonly string[] {
  return differences(parsed, sent, "")
    .filter((path) => !SENT_BY_THE_LIBRARY.includes(path))
    .map((path) => `${path}: unknown key`);
}

/** The paths of what was sent and is not in what was parsed: the schemas drop unknown keys silently. */
function differences(parsed: unknown, sent: unknown, path: string): readonly string[] {
  if (isDeepStrictEqual(parsed, sent)) return [];
  if (!isRecord(parsed) || !isRecord(sent)) return [path];
  return Object.entries(sent).flatMap(([key, value]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return key in parsed ? differences(parsed[key], value, at) : [at];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
