'use strict';

const TABLE = 'components_contact_contacts';

/** A contact that was public is seen by the public; the others by members, as before. */
module.exports = {
  async up(knex) {
    if (!(await knex.schema.hasTable(TABLE)) || !(await knex.schema.hasColumn(TABLE, 'is_public'))) return;
    await knex.schema.alterTable(TABLE, (table) => table.string('visibility'));
    await knex(TABLE).update({ visibility: 'members' });
    await knex(TABLE).where({ is_public: true }).update({ visibility: 'public' });
  },
};
