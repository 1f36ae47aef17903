interface Configuration {
  resolve: { dedupe: string[]; alias: Record<string, string> };
}

/** Strapi brings version 1 of these, the builder of filters needs version 2: each finds its own. */
const EACH_ITS_OWN = ['@reduxjs/toolkit', 'react-redux'];

export default ({ resolve, ...rest }: Configuration): Configuration => ({
  ...rest,
  resolve: {
    ...resolve,
    dedupe: resolve.dedupe.filter((name) => !EACH_ITS_OWN.includes(name)),
    alias: Object.fromEntries(Object.entries(resolve.alias).filter(([name]) => !EACH_ITS_OWN.includes(name))),
  },
});
