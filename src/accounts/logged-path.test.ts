import { loggedPath } from './logged-path';

it.each([
  ['/admin/auth/register?registrationToken=0123', '/admin/auth/register'],
  ['/api/channels/concerts.ics', '/api/channels/concerts.ics'],
  [
    '/cooperative/offers/3f1e6c1e-8f43-4c3b-9d11-6ab0c1d2e3f4/answer',
    '/cooperative/offers/3f1e6c1e-8f43-4c3b-9d11-6ab0c1d2e3f4/answer',
  ],
  ['/id/person/abcdefghijklmnopqrstuvwx', '/id/person/abcdefghijklmnopqrstuvwx'],
  ['/channels/odus_secret/items', '/channels/…/items'],
  ['/channels/%6fdus_secret', '/channels/…'],
  ['/channels/%256f%2564us_secret', '/channels/…'],
  ['/channels/%zz%6Fdus_secret', '/channels/…'],
  [`/admin/reset/${'a1'.repeat(20)}`, '/admin/reset/…'],
  ['/x/eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.sig', '/x/…'],
])('logs %s as %s', (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});
