import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

/** The entry whose form is open, in one of its languages or in none. */
export interface PanelEntry {
  uid: string;
  documentId: string;
  locale: string | null;
}

/** What is shown beside the form of an entry. */
export interface EntryPanel {
  /** The room and what it shows: `commons.history`. */
  name: string;
  /** What a role needs to be shown it; whoever reads entries is when it is left out. */
  action?: string;
  /** Throws what its own route would answer when the reader may not see it. `ctx` says who reads, and in which language. */
  read(entry: PanelEntry, ctx: Context): Promise<unknown>;
}

const registry = new WeakMap<Core.Strapi, EntryPanel[]>();

/** Lets the form of an entry read a panel together with all the others, in one request. */
export function addEntryPanel(strapi: Core.Strapi, panel: EntryPanel): void {
  registry.set(strapi, [...(registry.get(strapi) ?? []), panel]);
}

/** What every panel shows of an entry, by name; null for what the reader may not see, or what an entry of its type has not. */
export async function readEntryPanels(
  strapi: Core.Strapi,
  entry: PanelEntry,
  ctx: Context,
): Promise<Record<string, unknown>> {
  const panels = registry.get(strapi) ?? [];
  const answers = await Promise.all(
    panels.map(async (panel) => [panel.name, await readPanel(strapi, panel, entry, ctx)]),
  );
  return Object.fromEntries(answers) as Record<string, unknown>;
}

async function readPanel(strapi: Core.Strapi, panel: EntryPanel, entry: PanelEntry, ctx: Context): Promise<unknown> {
  const { userAbility } = ctx.state as { userAbility: { can(action: string): boolean } };
  if (panel.action !== undefined && !userAbility.can(panel.action)) return null;
  try {
    return await panel.read(entry, ctx);
  } catch (error) {
    // A panel that cannot be read must keep neither the others away nor anybody from writing.
    if (!(error instanceof errors.ApplicationError))
      strapi.log.error(`The panel ${panel.name} of ${entry.uid} ${entry.documentId} failed. ${(error as Error).stack}`);
    return null;
  }
}
