import { DEFAULT_SETTINGS, type ServerSettings } from "../storage/storage.js";
import { keptOr, type Kept } from "./kept-or.js";

/** Reads servers' settings; where storage fails, those that were read last, or the defaults. */
export function createSettings(kept: Kept): (server: string | null) => Promise<ServerSettings> {
  const known = new Map<string, ServerSettings>();
  return async (server) => {
    if (server === null) return DEFAULT_SETTINGS;
    const last = known.get(server) ?? DEFAULT_SETTINGS;
    const settings = await keptOr(kept, last, (storage) => storage.settings(server));
    known.set(server, settings);
    return settings;
  };
}
