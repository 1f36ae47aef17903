import type { ProductionContent } from '../content';
import { notices, shortNotices } from '../fictional';

type Line = [title: string, teaser: string, description?: string];

interface Invented extends Omit<ProductionContent, 'texts' | 'slug'> {
  fr: [title: string, teaser: string, description: string];
  en?: Line;
  it?: Line;
}

/** A fictional production: its teaser and its description say so, in each language it is written in. */
export function production(slug: string, { fr, en, it, ...facts }: Invented): ProductionContent {
  return {
    slug,
    ...facts,
    texts: { fr: described(fr, 'fr'), ...(en && { en: described(en, 'en') }), ...(it && { it: described(it, 'it') }) },
  };
}

function described([title, teaser, description]: Line, locale: 'fr' | 'en' | 'it') {
  return {
    title,
    teaser: `${teaser} ${shortNotices[locale]}`,
    description: [description, notices.production[locale]].filter(Boolean).join('\n\n'),
  };
}
