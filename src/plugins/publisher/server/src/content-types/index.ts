import message from './message/schema.json';
import newsItem from './news-item/schema.json';
import page from './page/schema.json';
import site from './site/schema.json';

export default {
  message: { schema: message },
  'news-item': { schema: newsItem },
  page: { schema: page },
  site: { schema: site },
};
