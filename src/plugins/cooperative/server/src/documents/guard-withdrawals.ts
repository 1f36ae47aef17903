import type { Core } from '@strapi/strapi';
import { onDocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { assertEditor } from './assert-editor';
import { isShared } from './is-shared';
import { stewardsOf } from './stewards-of';

/**
 * Taking an entry out of what is published is for the editors of its stewards. Strapi asks for the right to publish, which those who
 * answer for a part of the entry have too.
 */
export function guardWithdrawals(strapi: Core.Strapi): void {
  onDocumentWrite(strapi, {
    name: 'cooperative.withdrawals',
    actions: ['unpublish'],
    concerns: (uid) => isShared(strapi, uid),
    phases: {
      async authorize({ uid, params, caller }) {
        if (caller)
          await assertEditor(strapi, caller, await stewardsOf(strapi, uid, params.documentId), 'entry.notYours');
      },
    },
  });
}
