/** A place where a file is shown, and the instant (ISO 8601, UTC) from which it may not be there any more; null for never. */
export interface Showing {
  file: string;
  endsAt: string | null;
}

/** By file, when the permission to show it ends everywhere; a file that may be shown without end in one place is not in it. */
export function permissionEnds(showings: Showing[]): Map<string, number> {
  const ends = new Map<string, number>();
  for (const { file, endsAt } of showings) {
    const end = endsAt === null ? Infinity : Date.parse(endsAt);
    ends.set(file, Math.max(end, ends.get(file) ?? -Infinity));
  }
  return new Map([...ends].filter(([, end]) => end !== Infinity));
}
