import type { Core } from '@strapi/strapi';
import { registerTables } from '../../../../plugin-kit/server/tables';

export const REPLY_ADDRESSES = 'publisher_reply_addresses';

/** Where who wrote from the site wants to be answered: apart from the message, so that nobody who reads it does. */
export const registerReplyAddresses = (strapi: Core.Strapi): void =>
  registerTables(strapi, 'plugin::publisher.', {
    'reply-address': {
      name: REPLY_ADDRESSES,
      columns: {
        message: 'string',
        email: 'string',
        language: 'string',
        /** Instants in milliseconds: when it is forgotten, and when a process took it to send the answer. */
        keptUntil: 'biginteger',
        claimedAt: 'biginteger',
      },
      unique: { publisher_reply_addresses_message_uq: ['message'] },
    },
  });
