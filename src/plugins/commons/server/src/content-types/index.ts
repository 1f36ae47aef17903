import batch from './batch/schema.json';
import claim from './claim/schema.json';
import comment from './comment/schema.json';
import identityKey from './identity-key/schema.json';
import identity from './identity/schema.json';
import noticePreference from './notice-preference/schema.json';
import notice from './notice/schema.json';
import option from './option/schema.json';
import pair from './pair/schema.json';
import presence from './presence/schema.json';
import quality from './quality/schema.json';
import revision from './revision/schema.json';
import suggestion from './suggestion/schema.json';

export default {
  batch: { schema: batch },
  claim: { schema: claim },
  comment: { schema: comment },
  identity: { schema: identity },
  'identity-key': { schema: identityKey },
  notice: { schema: notice },
  'notice-preference': { schema: noticePreference },
  option: { schema: option },
  pair: { schema: pair },
  presence: { schema: presence },
  quality: { schema: quality },
  revision: { schema: revision },
  suggestion: { schema: suggestion },
};
