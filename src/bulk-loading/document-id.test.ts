import { documentIdFor } from './document-id';

describe('a documentId that follows from a natural key', () => {
  it('is the same each time, in the form of those that Strapi draws', () => {
    const id = documentIdFor('api::concept.concept', 'discipline/theatre');
    expect(id).toBe(documentIdFor('api::concept.concept', 'discipline/theatre'));
    expect(id).toMatch(/^d[a-z0-9]{23}$/);
  });

  it('differs by type and by key', () => {
    const ids = [
      documentIdFor('api::concept.concept', 'discipline/theatre'),
      documentIdFor('api::vocabulary.vocabulary', 'discipline/theatre'),
      documentIdFor('api::concept.concept', 'venue-kind/theatre'),
    ];
    expect(new Set(ids).size).toBe(3);
  });
});
