import { announce } from './announce';

const version = { channelDocumentId: 'agenda', version: 7, changedAt: 1 };
const item = (digest: string, isCancelled = false) => ({ digest, isCancelled });
const removalOf = () => ({ reason: 'past', successor: null }) as const;
const seen = (items: Record<string, ReturnType<typeof item>>) => new Map(Object.entries(items));

describe('what a channel announces', () => {
  it('is numbered after its version: who left first, then who entered, changed or was cancelled', () => {
    const before = seen({ gone: item('a'), kept: item('b'), moved: item('c'), off: item('d') });
    const after = seen({ kept: item('b'), moved: item('e'), off: item('f', true), new: item('g') });
    const [next, rows] = announce(version, { before, after, removalOf }, 9);
    expect(next).toEqual({ channelDocumentId: 'agenda', version: 11, changedAt: 9 });
    expect(rows.map(({ sequence, kind, target_document_id: id, reason }) => [sequence, kind, id, reason])).toEqual([
      [8, 'left', 'gone', 'past'],
      [9, 'changed', 'moved', null],
      [10, 'cancelled', 'off', null],
      [11, 'entered', 'new', null],
    ]);
  });

  it('is nothing, in the same version, when readers see the same', () => {
    const items = seen({ kept: item('b') });
    expect(announce(version, { before: items, after: items, removalOf }, 9)).toEqual([version, []]);
  });
});
