import type { Core } from '@strapi/strapi';
import { onDocumentWrite, type DocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { assertEditor } from './assert-editor';
import { isShared } from './is-shared';
import { stewardRelationsOf, stewardsOf } from './stewards-of';

/**
 * Who answers for an entry is for the editors of its stewards to say: else a contributor would let another organisation publish it. What
 * a write changes is seen by making it, and undone when it is refused.
 */
export function guardStewards(strapi: Core.Strapi): void {
  onDocumentWrite(strapi, {
    name: 'cooperative.stewards',
    actions: ['update'],
    concerns: (uid) => isShared(strapi, uid),
    state: () => ({ before: [] as string[] }),
    phases: {
      async remember(write, state) {
        if (write.caller && mayChangeStewards(strapi, write))
          state.before = await stewardsOf(strapi, write.uid, write.params.documentId);
      },
      async verify({ uid, params, caller }, { before }) {
        if (!caller || before.length === 0) return;
        const after = await stewardsOf(strapi, uid, params.documentId);
        if (before.join() !== after.join()) await assertEditor(strapi, caller, before, 'stewards.notYours');
      },
    },
  });
}

const mayChangeStewards = (strapi: Core.Strapi, { uid, params }: DocumentWrite): boolean =>
  stewardRelationsOf(strapi, uid).some((name) => name in (params.data ?? {}));
