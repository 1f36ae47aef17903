import { mergePermissions } from './merge-permissions';
import type { Permission } from './permission';

const may = (action: string, fields: string[] = [], conditions: string[] = []): Permission => ({
  action,
  subject: null,
  properties: { fields },
  conditions,
});

const actionsOf = (permissions: Permission[]) => permissions.map(({ action }) => action).sort();

describe('the upgrade of a role', () => {
  it('adds what the application gives since, and takes back what it gives no more', () => {
    const merged = mergePermissions({ base: [may('read')], ours: [may('write')], theirs: [may('read')] });
    expect(actionsOf(merged)).toEqual(['write']);
  });

  it('keeps what administrators added, and does not give again what they removed', () => {
    const [read, write, export_] = [may('read'), may('write'), may('export')];
    const merged = mergePermissions({ base: [read, write], ours: [read, write], theirs: [read, export_] });
    expect(actionsOf(merged)).toEqual(['export', 'read']);
  });

  it('gives new fields, and leaves out those that administrators took out', () => {
    const merged = mergePermissions({
      base: [may('write', ['title', 'teaser'])],
      ours: [may('write', ['title', 'teaser', 'genre'])],
      theirs: [may('write', ['title'])],
    });
    expect(merged[0]?.properties.fields).toEqual(['title', 'genre']);
  });

  it('adds a condition of the application, and keeps that of administrators', () => {
    const merged = mergePermissions({
      base: [may('publish')],
      ours: [may('publish', [], ['is-editor'])],
      theirs: [may('publish', [], ['is-creator'])],
    });
    expect(merged[0]?.conditions).toEqual(['is-creator', 'is-editor']);
  });

  it('keeps a permission that administrators narrowed, when the application gives it no more', () => {
    const merged = mergePermissions({ base: [may('write', ['a', 'b'])], ours: [], theirs: [may('write', ['a'])] });
    expect(actionsOf(merged)).toEqual(['write']);
  });
});
