/** What somebody may do for an organisation, each level with what those before it may. */
export const LEVELS = ['contributor', 'editor', 'manager'] as const;

export type Level = (typeof LEVELS)[number];

export const isAtLeast = (level: Level, required: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(required);

export const highest = (levels: Level[]): Level | undefined =>
  [...LEVELS].reverse().find((level) => levels.includes(level));
