import { InvalidArgumentError, Option } from "commander";

/** `--limit`: how many of something are listed at the most. */
export function limitOption(what: string, otherwise: number): Option {
  return new Option("--limit <n>", `how many ${what} at the most`).argParser(wholeNumber).default(otherwise);
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new InvalidArgumentError("Expected a whole number from 1 to 999999.");
  return Number(text);
}
