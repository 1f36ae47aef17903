/** What one pays, as a cell of a grid says it. */
export type TypedPrice =
  | { kind: 'free' }
  | { kind: 'donation' }
  | { kind: 'paid'; amount: number; reduced?: number }
  | { kind: 'range'; amount: number; upTo: number };

/** The terms of price categories that a typed price needs, by their codes. */
export const priceCategories = ['base', 'reduced'] as const;

type Categories = Partial<Record<string, string>>;

/** Pricing and offers of a date from its typed price; nothing is said when nothing was typed. */
export function admissionOfPrice(price: TypedPrice | undefined, categories: Categories): Record<string, unknown> {
  if (!price) return {};
  switch (price.kind) {
    case 'free':
      return { pricing: 'free' };
    case 'donation':
      return { pricing: 'donation' };
    case 'range':
      return { pricing: 'paid', offers: [offer(categories.base, price.amount, price.upTo)] };
    case 'paid':
      return {
        pricing: 'paid',
        offers: [
          offer(categories.base, price.amount),
          ...(price.reduced === undefined ? [] : [offer(categories.reduced, price.reduced)]),
        ],
      };
  }
}

const offer = (category: string | undefined, price: number, priceMax?: number) => ({
  category,
  price,
  ...(priceMax === undefined ? {} : { priceMax }),
  currency: 'EUR',
});
