import change from './change/schema.json';
import channel from './channel/schema.json';
import curation from './curation/schema.json';
import item from './item/schema.json';
import outboxEntry from './outbox-entry/schema.json';
import recordReference from './record-reference/schema.json';
import record from './record/schema.json';
import token from './token/schema.json';
import version from './version/schema.json';
import withheldLink from './withheld-link/schema.json';

export default {
  channel: { schema: channel },
  record: { schema: record },
  'record-reference': { schema: recordReference },
  item: { schema: item },
  token: { schema: token },
  version: { schema: version },
  change: { schema: change },
  curation: { schema: curation },
  'outbox-entry': { schema: outboxEntry },
  'withheld-link': { schema: withheldLink },
};
