import channel from './channel/schema.json';
import curation from './curation/schema.json';
import token from './token/schema.json';
import suspendedLink from './suspended-link/schema.json';

export default {
  channel: { schema: channel },
  token: { schema: token },
  curation: { schema: curation },
  'suspended-link': { schema: suspendedLink },
};
