import channel from './channel/schema.json';
import curation from './curation/schema.json';
import token from './token/schema.json';
import withheldLink from './withheld-link/schema.json';

export default {
  channel: { schema: channel },
  token: { schema: token },
  curation: { schema: curation },
  'withheld-link': { schema: withheldLink },
};
