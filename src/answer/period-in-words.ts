import { periodsIn } from "../language/dates.js";

const ORDINALS = ["", "first", "second", "third", "fourth"];
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/** A period of a pack as it is said: `2014-Q2` is the second quarter of 2014, `2014-05` May 2014. */
export function periodInWords(text: string): string {
  const [{ period: { year, quarter, half, month, day } } = { period: {} }] = periodsIn(text);
  if (quarter !== undefined) return `the ${ORDINALS[quarter] ?? ""} quarter of ${year ?? ""}`.trim();
  if (half !== undefined) return `the ${ORDINALS[half] ?? ""} half of ${year ?? ""}`.trim();
  const named = month === undefined ? [] : [monthName(month)];
  return [...(day === undefined ? [] : [day]), ...named, ...(year === undefined ? [] : [year])].join(" ");
}

/** `May`, for 5. */
export function monthName(month: number): string {
  return MONTH.format(new Date(Date.UTC(2000, month - 1, 1)));
}
