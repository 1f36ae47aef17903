/** For anybody: the controller answers only while the cooperative shows its ideas. */
export default [
  {
    method: 'GET',
    path: '/decisions/:number([0-9a-z-]+)/tally',
    handler: 'public-decisions.tally',
    config: { auth: false },
  },
];
