import type { Core } from '@strapi/strapi';
import type { ContentTypeUid, State } from '../../ontology/rules/state';
import type { Violation } from '../../ontology/rules/violation';
import type { Row } from '../../entries/state';

/** A rule that must read other entries. It looks only at what changed: `before` is null when the entry is new. */
export type Check = (
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  before: Row<ContentTypeUid> | null,
  after: Row<ContentTypeUid>,
) => Promise<Violation[]>;

/** A check of one type only. */
export const checkOf =
  <UID extends ContentTypeUid>(
    type: UID,
    check: (strapi: Core.Strapi, before: Row<UID> | null, after: Row<UID>) => Promise<Violation[]>,
  ): Check =>
  async (strapi, uid, before, after) =>
    uid === type ? check(strapi, before as (State<UID> & Row<UID>) | null, after as State<UID> & Row<UID>) : [];
