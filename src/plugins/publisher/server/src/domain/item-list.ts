interface Listed {
  href: string;
}

/** A list as search engines read it: the order of its pages (schema.org, `ItemList`). */
export const itemList = (cards: Listed[], name: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  name,
  numberOfItems: cards.length,
  itemListElement: cards.map(({ href }, index) => ({ '@type': 'ListItem', position: index + 1, url: href })),
});
