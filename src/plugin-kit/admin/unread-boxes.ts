/** Boxes of the screens whose text cannot be read: what they held before must not be written in its place. */
const unread = new Set<HTMLInputElement>();

export function setUnread(box: HTMLInputElement, isUnread: boolean): void {
  if (isUnread) unread.add(box);
  else unread.delete(box);
}

/** The first one that is still on the screen. */
export function firstUnread(): HTMLInputElement | undefined {
  for (const box of unread) if (!box.isConnected) unread.delete(box);
  return [...unread][0];
}
