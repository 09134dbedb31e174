import type { ServerSettings } from "../storage/storage.js";

/** A channel, and the one that it is a thread or a post of. */
export interface Place {
  readonly channelId: string | null;
  readonly parentId: string | null;
}

/** Whether the server's managers want answers there for everybody to see. */
export function isWanted({ channelId, parentId }: Place, { channels }: ServerSettings): boolean {
  return channels.length === 0 || channels.some((wanted) => wanted === channelId || wanted === parentId);
}
