/** How many items may be placed by hand. */
export const MAX_PLACED = 100;

/** The items in the order in which one of them goes to the place of another. */
export function moved(documentIds: string[], from: number, to: number): string[] {
  const documentId = documentIds[from];
  if (documentId === undefined) return documentIds;
  const others = documentIds.filter((one) => one !== documentId);
  return [...others.slice(0, to), documentId, ...others.slice(to)];
}

/**
 * The items to place by hand, so that the channel shows this order: those that were, and all down to the place that one moved to.
 * What comes after keeps the channel's own order.
 */
export const placedByHand = (documentIds: string[], placed: number, to: number): string[] =>
  documentIds.slice(0, Math.max(placed, to + 1));
